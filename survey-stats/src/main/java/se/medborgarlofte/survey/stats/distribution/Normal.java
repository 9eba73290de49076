package se.medborgarlofte.survey.stats.distribution;

import org.apache.commons.statistics.distribution.NormalDistribution;
import se.medborgarlofte.survey.stats.check.Checks;

/** The standard normal distribution. */
public final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The probability above {@code x}, in [0, 1]. */
    public static double upperTail(double x) {
        return STANDARD.survivalProbability(x);
    }

    /**
     * The value with this probability above it.
     *
     * @param probability in (0, 1)
     * @throws IllegalArgumentException if it is not
     */
    public static double exceededBy(double probability) {
        Checks.openUnit("tail probability", probability);
        return STANDARD.inverseSurvivalProbability(probability);
    }
}
