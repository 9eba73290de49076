package se.medborgarlofte.survey.stats.design;

/**
 * How much of a design a domain covers; rows without weight are counted apart and in nothing else.
 *
 * @param rows with a weight other than 0
 * @param weightless rows with weight 0
 * @param psus sampling units with at least one row counted in {@code rows}; the rows themselves where only replicate weights
 *     are known
 * @param strata with at least one such unit
 * @param degreesOfFreedom of a variance: sampling units less strata (Korn and Graubard 1999), or the rank of the replicate
 *     weights less one; below 1 no variance can be estimated
 */
public record DomainSize(int rows, int weightless, int psus, int strata, int degreesOfFreedom) {

    /** Rows per sampling unit, at least 1; 0 in an empty domain. */
    public double meanClusterSize() {
        return psus == 0 ? 0 : (double) rows / psus;
    }
}
