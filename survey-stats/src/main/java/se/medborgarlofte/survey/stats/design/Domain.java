package se.medborgarlofte.survey.stats.design;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A subset of a design's rows, such as the respondents of one area who answered a question.
 *
 * <p>It marks rows and never removes them: the variance of an estimate in a domain rests on the whole design.
 */
public final class Domain {

    private final int size;
    private final BitSet rows;

    private Domain(int size, BitSet rows) {
        this.size = size;
        this.rows = rows;
    }

    /** All of {@code size} rows. */
    public static Domain all(int size) {
        var rows = new BitSet(size);
        rows.set(0, size);
        return new Domain(size, rows);
    }

    /**
     * The rows that {@code inside} accepts.
     *
     * @param size rows of the design, at least 0
     * @param inside asked once for each row {@code 0..size-1}
     */
    public static Domain of(int size, IntPredicate inside) {
        var rows = new BitSet(size);
        for (int row = 0; row < size; row++) {
            if (inside.test(row)) {
                rows.set(row);
            }
        }
        return new Domain(size, rows);
    }

    /**
     * One domain for each code that occurs, ascending: the groups by a variable.
     *
     * @param codes one per row of the design
     */
    public static SortedMap<Integer, Domain> byCode(int[] codes) {
        SortedMap<Integer, BitSet> rows = new TreeMap<>();
        for (int row = 0; row < codes.length; row++) {
            rows.computeIfAbsent(codes[row], code -> new BitSet(codes.length)).set(row);
        }
        SortedMap<Integer, Domain> domains = new TreeMap<>();
        rows.forEach((code, set) -> domains.put(code, new Domain(codes.length, set)));
        return domains;
    }

    /**
     * The rows in both.
     *
     * @throws IllegalArgumentException if the other is of a design of another size
     */
    public Domain and(Domain other) {
        other.requireSize(size);
        var both = (BitSet) rows.clone();
        both.and(other.rows);
        return new Domain(size, both);
    }

    /**
     * The rows in either.
     *
     * @throws IllegalArgumentException if the other is of a design of another size
     */
    public Domain or(Domain other) {
        other.requireSize(size);
        var either = (BitSet) rows.clone();
        either.or(other.rows);
        return new Domain(size, either);
    }

    /** The rows outside. */
    public Domain complement() {
        var outside = (BitSet) rows.clone();
        outside.flip(0, size);
        return new Domain(size, outside);
    }

    public boolean contains(int row) {
        return rows.get(row);
    }

    /** The numbers of the rows inside, ascending. */
    public IntStream rows() {
        return rows.stream();
    }

    /** Rows inside. */
    public int count() {
        return rows.cardinality();
    }

    /** Rows of the design, inside and outside. */
    public int size() {
        return size;
    }

    private void requireSize(int expected) {
        if (size != expected) {
            throw new IllegalArgumentException("domain is not of " + expected + " rows: " + size);
        }
    }
}
