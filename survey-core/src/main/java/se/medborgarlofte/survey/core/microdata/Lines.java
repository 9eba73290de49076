package se.medborgarlofte.survey.core.microdata;

import java.util.TreeMap;

/** The line each row of a file begins on; kept only where a text of several lines moves those that follow. */
final class Lines {

    private static final int NOWHERE = Integer.MIN_VALUE;

    private final TreeMap<Integer, Integer> aheadFrom = new TreeMap<>();
    private final int[] rows = {0};
    private final int[] ahead = {NOWHERE};

    void add(int line) {
        int row = rows[0]++;
        move(row, line - row);
    }

    private void move(int row, int newAhead) {
        if (newAhead != ahead[0]) {
            ahead[0] = newAhead;
            aheadFrom.put(row, newAhead);
        }
    }

    /**
     * Adds the lines of a part that was counted by itself.
     *
     * @param before lines of the file before the first of the part
     */
    void addAll(Lines part, int before) {
        part.aheadFrom.forEach((row, partAhead) -> move(rows[0] + row, partAhead + before - rows[0]));
        rows[0] += part.rows[0];
    }

    int rows() {
        return rows[0];
    }

    int of(int row) {
        return row + aheadFrom.floorEntry(row).getValue();
    }
}
