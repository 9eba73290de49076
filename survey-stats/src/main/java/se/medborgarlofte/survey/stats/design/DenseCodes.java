package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Arbitrary codes renumbered {@code 0..count-1} in ascending order, so that they can index an array. */
final class DenseCodes {

    private final long[] codes;
    private final int[] ofRow;

    private DenseCodes(long[] codes, int[] ofRow) {
        this.codes = codes;
        this.ofRow = ofRow;
    }

    static DenseCodes of(long[] rows) {
        long[] codes = distinct(rows);
        int[] ofRow = new int[rows.length];
        Arrays.setAll(ofRow, row -> Arrays.binarySearch(codes, rows[row]));
        return new DenseCodes(codes, ofRow);
    }

    private static long[] distinct(long[] rows) {
        long[] sorted = rows.clone();
        Arrays.sort(sorted);
        return IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
                .mapToLong(i -> sorted[i])
                .toArray();
    }

    int count() {
        return codes.length;
    }

    int rows() {
        return ofRow.length;
    }

    /** The original code of number {@code dense}. */
    long code(int dense) {
        return codes[dense];
    }

    /** The number of the code of {@code row}. */
    int ofRow(int row) {
        return ofRow[row];
    }
}
