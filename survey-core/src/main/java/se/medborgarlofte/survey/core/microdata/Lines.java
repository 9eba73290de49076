package se.medborgarlofte.survey.core.microdata;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The line each row of a file begins on; kept only where a text of several lines moves those that follow. */
final class Lines {

    private final TreeMap<Integer, Integer> aheadFrom = new TreeMap<>();
    private final int[] rows = {0};

    void add(int line) {
        int row = rows[0]++;
        int ahead = line - row;
        boolean moves = Optional.ofNullable(aheadFrom.lastEntry())
                .map(Map.Entry::getValue)
                .filter(before -> before == ahead)
                .isEmpty();
        if (moves) {
            aheadFrom.put(row, ahead);
        }
    }

    int rows() {
        return rows[0];
    }

    int of(int row) {
        return row + aheadFrom.floorEntry(row).getValue();
    }
}
