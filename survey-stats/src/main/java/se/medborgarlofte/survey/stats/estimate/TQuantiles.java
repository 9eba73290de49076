package se.medborgarlofte.survey.stats.estimate;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t, remembered: a table asks for the same few degrees of freedom thousands of times. */
final class TQuantiles {

    /** Far more pairs than any report has; beyond it quantiles are computed afresh, so memory stays bounded. */
    private static final int REMEMBERED = 10_000;

    private static final ConcurrentMap<Tail, Double> CACHE = new ConcurrentHashMap<>();

    private record Tail(double probability, int degreesOfFreedom) {}

    private TQuantiles() {}

    /**
     * The half-width factor of a two-sided interval: the quantile with {@code (1 - level) / 2} above it.
     *
     * @param level in (0, 1)
     * @param degreesOfFreedom at least 1
     */
    static double twoSided(double level, int degreesOfFreedom) {
        Checks.openUnit("level", level);
        Checks.that(degreesOfFreedom >= 1, "degrees of freedom", "at least 1", degreesOfFreedom);
        var tail = new Tail((1 - level) / 2, degreesOfFreedom);
        return CACHE.size() < REMEMBERED ? CACHE.computeIfAbsent(tail, TQuantiles::compute) : compute(tail);
    }

    /** From the upper tail, for {@code inverseCumulativeProbability} loses digits near 1. */
    private static double compute(Tail tail) {
        return TDistribution.of(tail.degreesOfFreedom()).inverseSurvivalProbability(tail.probability());
    }
}
