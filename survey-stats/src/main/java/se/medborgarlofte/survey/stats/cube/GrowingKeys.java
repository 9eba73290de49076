package se.medborgarlofte.survey.stats.cube;

import java.util.stream.LongStream;

/** A list of keys. */
final class GrowingKeys {

    private final LongStream.Builder keys = LongStream.builder();
    private final int[] count = {0};

    /** The number of the key, which is how many there were before. */
    int add(long key) {
        keys.add(key);
        return count[0]++;
    }

    int count() {
        return count[0];
    }

    /** Once. */
    long[] toArray() {
        return keys.build().toArray();
    }
}
