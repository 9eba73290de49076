package se.medborgarlofte.survey.stats.plan;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * Whoever answers in both of two rounds.
 *
 * @param respondents at least 0
 * @param correlation of the two answers of one person, in [-1, 1]
 */
public record Overlap(double respondents, double correlation) {

    /** Two independent samples. */
    public static final Overlap NONE = new Overlap(0, 0);

    public Overlap {
        Checks.that(
                respondents >= 0 && Double.isFinite(respondents),
                "number of common respondents",
                "at least 0",
                respondents);
        Checks.that(-1 <= correlation && correlation <= 1, "correlation", "in [-1, 1]", correlation);
    }

    /**
     * The covariance of the estimates of two rounds, {@code rho m / sqrt(n1 n2)} times the root of the product of their
     * variances at the share of the first; as a squared share.
     *
     * @throws IllegalArgumentException if more answer in both rounds than in either
     */
    public double covariance(AchievedShare before, NextRound after) {
        double most = Math.min(before.answers(), after.answers());
        Checks.that(respondents <= most, "number of common respondents", "at most " + most, respondents);
        double alike = correlation * respondents / Math.sqrt(before.answers() * after.answers());
        return alike * Math.sqrt(before.variance() * after.variance(before.share()));
    }
}
