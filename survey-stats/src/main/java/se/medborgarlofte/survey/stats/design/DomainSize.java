package se.medborgarlofte.survey.stats.design;

/**
 * How much of a design a domain covers; rows without weight are counted apart and in nothing else.
 *
 * @param rows with a weight above 0
 * @param weightless rows with weight 0
 * @param psus sampling units with at least one row counted in {@code rows}
 * @param strata with at least one such unit
 */
public record DomainSize(int rows, int weightless, int psus, int strata) {

    /**
     * Sampling units less strata; 0 means that no variance can be estimated.
     *
     * @see <a href="https://doi.org/10.1002/9781118032619">Korn and Graubard (1999), Analysis of Health Surveys</a>
     */
    public int degreesOfFreedom() {
        return psus - strata;
    }

    /** Rows per sampling unit, at least 1; 0 in an empty domain. */
    public double meanClusterSize() {
        return psus == 0 ? 0 : (double) rows / psus;
    }
}
