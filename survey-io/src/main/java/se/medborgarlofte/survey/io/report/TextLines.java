package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Text broken into lines between words. */
public final class TextLines {

    private static final String DASH = "- ";

    private static final char UNBROKEN = '\u00a0';

    private static final Pattern SPACE = Pattern.compile("[ \\n\\r\\t]+");

    private TextLines() {}

    /** Prose as wide as a terminal; what follows a dash keeps clear of it. At least one line. */
    public static List<String> ofProse(String text) {
        int indent = text.startsWith(DASH) ? DASH.length() : 0;
        return hanging(text.substring(0, indent), wrapped(text.substring(indent), TextWriter.WIDTH - indent), indent);
    }

    /**
     * As wide as a terminal, after a label that stays as it is.
     *
     * @param indent of the lines after the first
     */
    public static List<String> after(String label, String text, int indent) {
        var lines = wrapped(label.replace(' ', UNBROKEN) + text, TextWriter.WIDTH - indent);
        lines.set(0, lines.get(0).substring(label.length()));
        return hanging(label, lines, indent);
    }

    /** The first of the lines after what stands before it, the others below it, so far from the margin. */
    static List<String> hanging(String first, List<String> lines, int indent) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i == 0 ? first : " ".repeat(indent)) + lines.get(i))
                .toList();
    }

    /** Lines of at most {@code width} characters; a longer word has a line of its own. At least one line. */
    static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : SPACE.split(text.strip())) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
