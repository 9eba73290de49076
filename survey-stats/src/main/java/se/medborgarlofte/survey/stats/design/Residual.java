package se.medborgarlofte.survey.stats.design;

/**
 * What remains of an influence once the weights are known to have been adjusted to known totals: the part that these totals
 * do not explain. Deville and Särndal (1992), Calibration Estimators in Survey Sampling, JASA 87, 376–382.
 */
@FunctionalInterface
public interface Residual {

    /** Weights that were not adjusted to anything known: the influence itself. */
    Residual NONE = influence -> influence;

    /**
     * The residual, linear in the influence.
     *
     * @param influence one value per row of the design; it may be overwritten
     * @return one value per row
     */
    double[] of(double[] influence);
}
