package se.medborgarlofte.survey.core.check;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Where in a piece of input something is.
 *
 * @param document the name of the file or document, such as {@code rounds/2016/responses.csv}; empty when there is none
 * @param line counted from 1; 0 when it is not known
 * @param column of that line, counted from 1; 0 when it is not known
 * @param path from the root of the document, such as {@code questions[2].choices[0].label}; empty for the whole
 */
public record Place(String document, int line, int column, String path) implements Comparable<Place> {

    public static final Place WHOLE = new Place("", 0, 0, "");

    private static final Comparator<Place> READING = comparing(Place::document, ReadingOrder.OF_PATHS)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Place::path, ReadingOrder.OF_PATHS);

    public Place {
        requireNonNull(document, "document");
        requireNonNull(path, "path");
    }

    public static Place of(String path) {
        return new Place("", 0, 0, path);
    }

    /** This place as seen from one level up. */
    public Place under(String parent) {
        if (parent.isEmpty()) {
            return this;
        }
        boolean joined = path.isEmpty() || path.startsWith("[");
        return new Place(document, line, column, parent + (joined ? "" : ".") + path);
    }

    public Place in(String name) {
        return new Place(name, line, column, path);
    }

    public Place at(int newLine, int newColumn) {
        return new Place(document, newLine, newColumn, path);
    }

    /** Whether one of the two is the other, or a part of it; nothing is a part of the whole that no path leads into. */
    boolean overlaps(Place other) {
        return isWithin(other.path) || other.isWithin(path);
    }

    private boolean isWithin(String whole) {
        boolean begins = !whole.isEmpty() && path.startsWith(whole);
        return begins && (path.length() == whole.length() || ".[".indexOf(path.charAt(whole.length())) >= 0);
    }

    /** The order in which a reader meets places: by document, then line and column, then path, numbers as numbers. */
    @Override
    public int compareTo(Place other) {
        return READING.compare(this, other);
    }

    /** As people write it: {@code rounds/2016/responses.csv:812: SAFE_HOME}. */
    @Override
    public String toString() {
        var text = new StringBuilder(document);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        if (!path.isEmpty()) {
            text.append(text.isEmpty() ? "" : ": ").append(path);
        }
        return text.toString();
    }
}
