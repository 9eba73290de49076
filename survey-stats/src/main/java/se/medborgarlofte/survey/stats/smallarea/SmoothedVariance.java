package se.medborgarlofte.survey.stats.smallarea;

/**
 * The sampling variance of a share in a small area, from what all areas have in common: {@code deff p(1-p)/n}. What one
 * small area has measured of its own variance is itself uncertain, and 0 where the share is 0 or 1.
 *
 * @param share p of all areas together, in (0, 1)
 * @param designEffect of all areas together, above 0
 */
public record SmoothedVariance(double share, double designEffect) {

    public SmoothedVariance {
        require(0 < share && share < 1, "share is not in (0, 1)", share);
        require(designEffect > 0 && Double.isFinite(designEffect), "design effect is not above 0", designEffect);
    }

    /**
     * The variance for an area, above 0.
     *
     * @param answers n, at least 1
     * @throws IllegalArgumentException if it is not
     */
    public double of(double answers) {
        require(answers >= 1, "answers are not at least 1", answers);
        return designEffect * share * (1 - share) / answers;
    }

    private static void require(boolean holds, String rule, double value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ": " + value);
        }
    }
}
