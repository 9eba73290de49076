package se.medborgarlofte.survey.stats.plan;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * A round to come.
 *
 * @param answers n, at least 1
 * @param designEffect variance over {@code p(1-p)/n}, at least 0
 */
public record NextRound(double answers, double designEffect) {

    public NextRound {
        Checks.that(answers >= 1, "answers", "at least 1", answers);
        Checks.that(
                designEffect >= 0 && Double.isFinite(designEffect),
                "design effect",
                "at least 0 and finite",
                designEffect);
    }

    /** {@code deff p(1-p)/n} for a share p. */
    double variance(double share) {
        return perElement() * share * (1 - share);
    }

    /** {@code deff/n}. */
    double perElement() {
        return designEffect / answers;
    }
}
