package se.medborgarlofte.survey.core.check;

import java.util.Comparator;

/** Orders paths as a reader meets them: {@code choices[2]} before {@code choices[10]}. */
final class ReadingOrder {

    static final Comparator<String> OF_PATHS = ReadingOrder::compare;

    /** Digits that surely fit; whatever is longer is no number that anybody counts by. */
    private static final int LONGEST = 18;

    private ReadingOrder() {}

    private static int compare(String left, String right) {
        int i = 0;
        while (i < left.length() && i < right.length() && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        int byNumber = Long.compare(number(left, i), number(right, i));
        return byNumber != 0 ? byNumber : left.compareTo(right);
    }

    /** The number that the character at {@code i} is part of; -1 when it is part of none. */
    private static long number(String path, int i) {
        int from = i;
        while (from > 0 && isDigit(path, from - 1)) {
            from--;
        }
        int to = i;
        while (isDigit(path, to)) {
            to++;
        }
        return from == to || to - from > LONGEST ? -1 : Long.parseLong(path.substring(from, to));
    }

    private static boolean isDigit(String path, int i) {
        return i < path.length() && Character.isDigit(path.charAt(i));
    }
}
