package se.medborgarlofte.survey.stats.plan;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * Two rounds on paper, and the quick answer to what they would see; of rounds that were held ask {@link DetectableChange}.
 *
 * @param share p of both, in [0, 1]
 * @param answersBefore n1, at least 1
 * @param answersAfter n2, at least 1
 * @param designEffect of both, above 0
 * @param overlap at most the smaller of n1 and n2
 */
public record PlannedRounds(
        double share, double answersBefore, double answersAfter, double designEffect, Overlap overlap) {

    public PlannedRounds {
        Checks.closedUnit("share", share);
        Checks.that(answersBefore >= 1, "answers before", "at least 1", answersBefore);
        Checks.that(answersAfter >= 1, "answers after", "at least 1", answersAfter);
        Checks.positive("design effect", designEffect);
        double most = Math.min(answersBefore, answersAfter);
        Checks.that(overlap.respondents() <= most, "overlap", "at most " + most, overlap.respondents());
    }

    /** {@code deff p(1-p) (1/n1 + 1/n2 - 2 rho m/(n1 n2))} for m respondents in both; at least 0. */
    public double varianceOfChange() {
        double common = 2 * overlap.correlation() * overlap.respondents() / (answersBefore * answersAfter);
        return designEffect * share * (1 - share) * (1 / answersBefore + 1 / answersAfter - common);
    }

    /** The smallest change that would be seen, {@code (z(1-alpha/2m) + z(power)) sqrt(V)}; at least 0, as a share. */
    public double detectableChange(Detection detection) {
        return detection.standardErrors() * Math.sqrt(varianceOfChange());
    }
}
