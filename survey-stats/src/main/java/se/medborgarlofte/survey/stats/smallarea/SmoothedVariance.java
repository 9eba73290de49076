package se.medborgarlofte.survey.stats.smallarea;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * The sampling variance of a share in a small area, from what all areas have in common: {@code deff p(1-p)/n}. What one
 * small area has measured of its own variance is itself uncertain, and 0 where the share is 0 or 1.
 *
 * @param share p of all areas together, in (0, 1)
 * @param designEffect of all areas together, above 0
 */
public record SmoothedVariance(double share, double designEffect) {

    public SmoothedVariance {
        Checks.openUnit("share", share);
        Checks.positive("design effect", designEffect);
    }

    /**
     * The variance for an area, above 0.
     *
     * @param answers n, at least 1
     * @throws IllegalArgumentException if it is not
     */
    public double of(double answers) {
        Checks.that(answers >= 1, "answers", "at least 1", answers);
        return designEffect * share * (1 - share) / answers;
    }
}
