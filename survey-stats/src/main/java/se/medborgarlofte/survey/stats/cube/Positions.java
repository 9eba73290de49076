package se.medborgarlofte.survey.stats.cube;

/** The positions that occur, numbered in order of first appearance. */
final class Positions {

    /** Up to so many keys each has its own place; among more, those that occur are looked for. */
    private static final long LARGEST_TABLE = 1 << 20;

    /** Spreads keys that differ little over all places. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final int NONE = 0;

    private final boolean direct;
    private final int[] numbers;
    private final long[] keyAt;
    private final int shift;
    private final GrowingKeys keys = new GrowingKeys();

    /**
     * @param room one more than the largest key
     * @param rows at most so many keys occur
     */
    Positions(long room, int rows) {
        this.direct = room <= LARGEST_TABLE;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * rows);
        this.shift = Long.SIZE - bits;
        this.numbers = new int[direct ? (int) room : 1 << bits];
        this.keyAt = new long[direct ? 0 : 1 << bits];
    }

    /**
     * Fills in the number of each key.
     *
     * @param length of the keys that count
     */
    void of(long[] wanted, int length, int[] into) {
        if (direct) {
            ofDirect(wanted, length, into);
        } else {
            for (int i = 0; i < length; i++) {
                into[i] = at(place(wanted[i]), wanted[i]);
            }
        }
    }

    private void ofDirect(long[] wanted, int length, int[] into) {
        int[] known = numbers;
        for (int i = 0; i < length; i++) {
            int number = known[(int) wanted[i]];
            into[i] = number == NONE ? added(wanted[i], (int) wanted[i]) : number - 1;
        }
    }

    private int at(int place, long key) {
        return numbers[place] == NONE ? added(key, place) : numbers[place] - 1;
    }

    /** Where the key is, or the first free place after where it would be. */
    private int place(long key) {
        int place = (int) (key * GOLDEN >>> shift);
        while (numbers[place] != NONE && keyAt[place] != key) {
            place = place + 1 & keyAt.length - 1;
        }
        return place;
    }

    private int added(long key, int place) {
        int number = keys.add(key);
        numbers[place] = number + 1;
        if (!direct) {
            keyAt[place] = key;
        }
        return number;
    }

    int count() {
        return keys.count();
    }

    long[] keys() {
        return keys.toArray();
    }
}
