package se.medborgarlofte.survey.stats.smallarea;

/**
 * The mean squared error of a modelled estimate, right to the order of 1/m:
 * {@code gamma psi + (1 - gamma)² x'Qx + 2 psi² V^-3 var(A) - (1 - gamma)² bias(A)}: what remains if all else were known, what
 * the coefficients cost, what A costs, twice because the first term is estimated too, and the bias of A.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1990.10475320">Prasad and Rao (1990), Journal of the American Statistical
 *     Association 85; Datta and Lahiri (2000), Statistica Sinica 10; Datta, Rao and Smith (2005), Biometrika 92</a>
 */
final class MeanSquaredError {

    private final GeneralisedFit fit;
    private final double varianceOfBetween;
    private final double bias;

    MeanSquaredError(GeneralisedFit fit, FayHerriotMethod method) {
        this.fit = fit;
        this.varianceOfBetween = method.varianceOfBetween(fit);
        this.bias = method.bias(fit);
    }

    double of(int area) {
        double psi = fit.data().variance(area);
        double v = fit.variance(area);
        double pulled = psi / v;
        double known = fit.between() / v * psi;
        return known
                + pulled * pulled * fit.leverage(area)
                + 2 * psi * psi / (v * v * v) * varianceOfBetween
                - bias * pulled * pulled;
    }
}
