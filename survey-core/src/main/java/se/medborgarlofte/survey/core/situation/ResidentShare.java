package se.medborgarlofte.survey.core.situation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many residents of an area see a problem, beside the municipality, in whole percent.
 *
 * @param n valid answers in the area
 * @param percent in the area
 * @param percentOfAll in the municipality, the area included, or of all who answered
 * @param above in percentage points, where a sample tells how sure it is
 */
public record ResidentShare(int n, int percent, int percentOfAll, Optional<Above> above) {

    /**
     * The share in the area less that of the municipality, in percentage points.
     *
     * @param adjusted one-sided p by Benjamini and Hochberg over all areas and problems of the round
     */
    public record Above(BigDecimal points, BigDecimal lower, BigDecimal upper, BigDecimal adjusted) {}
}
