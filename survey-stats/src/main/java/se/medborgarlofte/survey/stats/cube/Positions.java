package se.medborgarlofte.survey.stats.cube;

import java.util.HashMap;
import java.util.Map;

/** The positions that occur, numbered in order of first appearance. */
final class Positions {

    /** Up to so many keys a table is looked up in, which is several times faster than a map. */
    private static final long LARGEST_TABLE = 1 << 22;

    private static final int NONE = 0;

    private final int[] table;
    private final Map<Long, Integer> map = new HashMap<>();
    private final GrowingKeys keys = new GrowingKeys();

    /** @param room one more than the largest key */
    Positions(long room) {
        this.table = new int[room <= LARGEST_TABLE ? (int) room : 0];
    }

    /**
     * Fills in the number of each key.
     *
     * @param length of the keys that count
     */
    void of(long[] wanted, int length, int[] into) {
        for (int i = 0; i < length; i++) {
            into[i] = table.length > 0 ? inTable((int) wanted[i]) : inMap(wanted[i]);
        }
    }

    private int inTable(int key) {
        int known = table[key];
        return known == NONE ? added(key) : known - 1;
    }

    private int added(int key) {
        int number = keys.add(key);
        table[key] = number + 1;
        return number;
    }

    private int inMap(long key) {
        return map.computeIfAbsent(key, keys::add);
    }

    int count() {
        return keys.count();
    }

    long[] keys() {
        return keys.toArray();
    }
}
