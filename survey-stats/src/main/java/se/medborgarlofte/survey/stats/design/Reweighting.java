package se.medborgarlofte.survey.stats.design;

/** A way to make new weights out of old ones, applied alike to a sample and to each of its replicates. */
public interface Reweighting {

    /**
     * The new weights.
     *
     * @param before one per row, not changed
     * @return one per row, finite
     * @throws se.medborgarlofte.survey.core.check.InvalidInput naming what and where, if these weights cannot be adjusted
     */
    double[] weights(double[] before);

    /** What the adjustment leaves of an influence; weights as handed to {@link #weights} and returned by it. */
    Residual residual(double[] before, double[] after);
}
