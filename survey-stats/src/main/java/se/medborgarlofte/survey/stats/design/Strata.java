package se.medborgarlofte.survey.stats.design;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The strata of one stage of drawing, numbered from 0: how many units were drawn in each, and of how many. */
interface Strata {

    /** Their number. */
    int strata();

    /** n_h, at least 1. */
    int unitsInStratum(int h);

    /** {@code 1 - n_h / N_h}; exactly 0 in a stratum drawn as a whole. */
    double remaining(int h);

    /** What the file calls it. */
    long stratumCode(int h);

    /** Whether the variation in it cannot be measured: a single unit, and more of them outside the sample. */
    default boolean isLonely(int h) {
        return unitsInStratum(h) == 1 && remaining(h) > 0;
    }

    default List<Integer> lonelyStratumCodes() {
        return codes(this::isLonely);
    }

    default List<Integer> stratumCodes() {
        return codes(h -> true);
    }

    private List<Integer> codes(IntPredicate ofStratum) {
        return IntStream.range(0, strata())
                .filter(ofStratum)
                .mapToObj(h -> (int) stratumCode(h))
                .toList();
    }
}
