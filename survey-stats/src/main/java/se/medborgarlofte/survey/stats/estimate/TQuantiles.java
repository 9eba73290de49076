package se.medborgarlofte.survey.stats.estimate;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t, remembered: a table asks for the same few degrees of freedom thousands of times. */
final class TQuantiles {

    /** Far more pairs than any report has; beyond it quantiles are computed afresh, so memory stays bounded. */
    private static final int REMEMBERED = 10_000;

    private static final ConcurrentMap<Tail, Double> CACHE = new ConcurrentHashMap<>();

    private record Tail(double probability, double degreesOfFreedom) {}

    private TQuantiles() {}

    /**
     * The half-width factor of a two-sided interval: the quantile with {@code (1 - level) / 2} above it.
     *
     * @param level in (0, 1)
     * @param degreesOfFreedom above 0, not always whole
     */
    static double twoSided(double level, double degreesOfFreedom) {
        Checks.openUnit("level", level);
        return exceededBy((1 - level) / 2, degreesOfFreedom);
    }

    /**
     * The value with this probability above it; from the upper tail, where the lower one loses digits.
     *
     * @param probability in (0, 1)
     * @param degreesOfFreedom above 0, not always whole
     */
    static double exceededBy(double probability, double degreesOfFreedom) {
        Checks.openUnit("tail probability", probability);
        Checks.that(degreesOfFreedom > 0, "degrees of freedom", "above 0", degreesOfFreedom);
        var tail = new Tail(probability, degreesOfFreedom);
        return CACHE.size() < REMEMBERED ? CACHE.computeIfAbsent(tail, TQuantiles::compute) : compute(tail);
    }

    private static double compute(Tail tail) {
        return TDistribution.of(tail.degreesOfFreedom()).inverseSurvivalProbability(tail.probability());
    }
}
