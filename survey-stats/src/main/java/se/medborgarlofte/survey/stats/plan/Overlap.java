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
}
