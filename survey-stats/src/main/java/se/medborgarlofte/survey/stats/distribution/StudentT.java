package se.medborgarlofte.survey.stats.distribution;

import org.apache.commons.statistics.distribution.TDistribution;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * Student's t, its quantiles remembered: a table asks for the same few degrees of freedom thousands of times.
 *
 * <p>Degrees of freedom are above 0, not always whole, and may be infinite: the normal distribution.
 */
public final class StudentT {

    /** Far more pairs than any report has; beyond it quantiles are computed afresh, so memory stays bounded. */
    private static final int REMEMBERED = 10_000;

    private static final Remembered<Tail> QUANTILES = new Remembered<>(REMEMBERED, StudentT::compute);

    private record Tail(double probability, double degreesOfFreedom) {

        /** By hand, as is {@link #hashCode}: the ones that Java makes are slow until they have run very often. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Tail that
                    && Double.compare(probability, that.probability) == 0
                    && Double.compare(degreesOfFreedom, that.degreesOfFreedom) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * Double.hashCode(probability) + Double.hashCode(degreesOfFreedom);
        }
    }

    private StudentT() {}

    /**
     * The half-width factor of a two-sided interval: the quantile with {@code (1 - level) / 2} above it.
     *
     * @param level in (0, 1)
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public static double twoSided(double level, double degreesOfFreedom) {
        Checks.openUnit("level", level);
        return exceededBy((1 - level) / 2, degreesOfFreedom);
    }

    /**
     * The value with this probability above it; from the upper tail, where the lower one loses digits.
     *
     * @param probability in (0, 1)
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public static double exceededBy(double probability, double degreesOfFreedom) {
        Checks.openUnit("tail probability", probability);
        Checks.that(degreesOfFreedom > 0, "degrees of freedom", "above 0", degreesOfFreedom);
        return QUANTILES.of(new Tail(probability, degreesOfFreedom));
    }

    /**
     * The probability above {@code x}, in [0, 1].
     *
     * @throws IllegalArgumentException if degrees of freedom are not above 0
     */
    public static double upperTail(double x, double degreesOfFreedom) {
        Checks.that(degreesOfFreedom > 0, "degrees of freedom", "above 0", degreesOfFreedom);
        return TDistribution.of(degreesOfFreedom).survivalProbability(x);
    }

    private static double compute(Tail tail) {
        return TDistribution.of(tail.degreesOfFreedom()).inverseSurvivalProbability(tail.probability());
    }
}
