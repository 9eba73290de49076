package se.medborgarlofte.survey.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What some cells say where most rows say the same few things in them, each read once and found again by its characters.
 *
 * <p>Only what is sound is remembered, only what is short, and only so much of it: cells that are
 * refused are refused each time.
 */
final class Alike<T> {

    private static final int MOST = 1_000;
    private static final int LONGEST = 200;
    private static final int PLACES = 1 << 11;
    private static final int UNSEEN = -1;

    private final List<char[]> texts = new ArrayList<>();
    private final List<Optional<T>> values = new ArrayList<>();

    /** Numbers of the texts, each at the place its characters lead to or the first free one after it. */
    private final int[] places = new int[PLACES];

    Alike() {
        Arrays.fill(places, UNSEEN);
    }

    /** Reads cells, adding a fault to their row when one is refused. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> of(Cells cells);
    }

    /** What the cells from one column to another say. */
    Optional<T> read(Cells cells, int first, int last, Reading<T> reading) {
        if (cells.row().length(first, last) > LONGEST || !cells.row().isPlain()) {
            return reading.of(cells);
        }
        int number = places[cells.row().in(this::place, first, last)];
        return number == UNSEEN ? unseen(cells, first, last, reading) : values.get(number);
    }

    private Optional<T> unseen(Cells cells, int first, int last, Reading<T> reading) {
        int faults = cells.faults().list().size();
        var read = reading.of(cells);
        if (read.isPresent() && cells.faults().list().size() == faults && values.size() < MOST) {
            places[cells.row().in(this::place, first, last)] = values.size();
            texts.add(cells.row().in(Arrays::copyOfRange, first, last));
            values.add(read);
        }
        return read;
    }

    /** Where the number of a text stands, or would stand. */
    private int place(char[] text, int begin, int end) {
        int place = spread(text, begin, end) & (PLACES - 1);
        while (places[place] != UNSEEN && !isSame(texts.get(places[place]), text, begin, end)) {
            place = (place + 1) & (PLACES - 1);
        }
        return place;
    }

    private static int spread(char[] text, int begin, int end) {
        int sum = 0;
        for (int i = begin; i < end; i++) {
            sum = 31 * sum + text[i];
        }
        return sum ^ (sum >>> Short.SIZE);
    }

    private static boolean isSame(char[] known, char[] text, int begin, int end) {
        if (known.length != end - begin) {
            return false;
        }
        for (int i = 0; i < known.length; i++) {
            if (known[i] != text[begin + i]) {
                return false;
            }
        }
        return true;
    }
}
