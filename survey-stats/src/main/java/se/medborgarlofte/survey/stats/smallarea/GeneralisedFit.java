package se.medborgarlofte.survey.stats.smallarea;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Generalised least squares where areas vary by A beside their sampling variance: {@code V_a = A + psi_a}. */
final class GeneralisedFit {

    private final AreaLevelData data;
    private final double between;
    private final DMatrixRMaj q;
    private final DMatrixRMaj coefficients;

    private GeneralisedFit(AreaLevelData data, double between, DMatrixRMaj q, DMatrixRMaj coefficients) {
        this.data = data;
        this.between = between;
        this.q = q;
        this.coefficients = coefficients;
    }

    /** @param between A, at least 0 */
    static GeneralisedFit of(AreaLevelData data, double between) {
        int p = data.variables();
        var weighted = data.x().copy();
        var sums = new DMatrixRMaj(p, 1);
        for (int area = 0; area < data.areas(); area++) {
            double precision = 1 / (between + data.variance(area));
            for (int j = 0; j < p; j++) {
                weighted.set(area, j, weighted.get(area, j) * precision);
                sums.add(j, 0, weighted.get(area, j) * data.direct(area));
            }
        }
        var q = new DMatrixRMaj(p, p);
        CommonOps_DDRM.multTransA(data.x(), weighted, q);
        CommonOps_DDRM.invert(q);
        var coefficients = new DMatrixRMaj(p, 1);
        CommonOps_DDRM.mult(q, sums, coefficients);
        return new GeneralisedFit(data, between, q, coefficients);
    }

    AreaLevelData data() {
        return data;
    }

    /** A. */
    double between() {
        return between;
    }

    double coefficient(int j) {
        return coefficients.get(j, 0) / data.scale(j);
    }

    double standardError(int j) {
        return Math.sqrt(q.get(j, j)) / data.scale(j);
    }

    /** {@code V_a}. */
    double variance(int area) {
        return between + data.variance(area);
    }

    /** {@code x_a' b}. */
    double synthetic(int area) {
        double sum = 0;
        for (int j = 0; j < data.variables(); j++) {
            sum += data.x().get(area, j) * coefficients.get(j, 0);
        }
        return sum;
    }

    /** {@code y_a - x_a' b}. */
    double residual(int area) {
        return data.direct(area) - synthetic(area);
    }

    /** {@code x_a' Q x_a}, {@code Q = (X' V^-1 X)^-1}. */
    double leverage(int area) {
        double sum = 0;
        for (int i = 0; i < data.variables(); i++) {
            for (int j = 0; j < data.variables(); j++) {
                sum += data.x().get(area, i) * q.get(i, j) * data.x().get(area, j);
            }
        }
        return sum;
    }

    /** {@code ln det Q}, but for a constant. */
    double logDeterminant() {
        return Math.log(CommonOps_DDRM.det(q));
    }

    /** {@code sum V^-power}. */
    double precisions(int power) {
        return sum(area -> Math.pow(variance(area), -power));
    }

    /** {@code sum r² V^-power}. */
    double squares(int power) {
        return sum(area -> residual(area) * residual(area) * Math.pow(variance(area), -power));
    }

    /** {@code tr(Q X' V^-2 X)}. */
    double spent() {
        return sum(area -> leverage(area) / (variance(area) * variance(area)));
    }

    /** Of the estimates as normal variables, in natural logarithms. */
    double logLikelihood() {
        return -0.5 * (sum(area -> Math.log(2 * Math.PI * variance(area))) + squares(1));
    }

    private interface OfArea {
        double of(int area);
    }

    private double sum(OfArea term) {
        double sum = 0;
        for (int area = 0; area < data.areas(); area++) {
            sum += term.of(area);
        }
        return sum;
    }
}
