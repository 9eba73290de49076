package se.medborgarlofte.survey.stats.weighting;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * {@code (sum_k c_k x_k x_k') b = r}, solved with the smallest b where the variables are not independent: the categories of
 * two margins never are.
 */
final class NormalEquations {

    /** A direction in which this part of the largest variation is left is no direction but rounding. */
    private static final double ROUNDING = 1e-11;

    private final DMatrixRMaj inverse;
    private final double[] scales;

    private NormalEquations(DMatrixRMaj inverse, double[] scales) {
        this.inverse = inverse;
        this.scales = scales;
    }

    /** @param weights c_k of each row, at least 0; rows of weight 0 are left out */
    static NormalEquations of(Explanatory x, int rows, IntToDoubleFunction weights) {
        int size = x.size();
        double[][] sums = new double[size][size];
        double[] row = new double[size];
        for (int k = 0; k < rows; k++) {
            double weight = weights.applyAsDouble(k);
            if (weight != 0) {
                Arrays.fill(row, 0);
                x.addTo(row, k, 1);
                addOuterProduct(x, k, weight, row, sums);
            }
        }
        return of(sums);
    }

    private static void addOuterProduct(Explanatory x, int k, double weight, double[] row, double[][] sums) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                x.addTo(sums[i], k, weight * row[i]);
            }
        }
    }

    /** The pseudo-inverse of the matrix scaled to a diagonal of ones. */
    private static NormalEquations of(double[][] sums) {
        int size = sums.length;
        double[] scales = new double[size];
        Arrays.setAll(scales, i -> sums[i][i] > 0 ? 1 / Math.sqrt(sums[i][i]) : 0);
        var scaled = new DMatrixRMaj(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                scaled.set(i, j, scales[i] * sums[i][j] * scales[j]);
            }
        }
        return new NormalEquations(inverse(scaled), scales);
    }

    private static DMatrixRMaj inverse(DMatrixRMaj symmetric) {
        int size = symmetric.getNumRows();
        var eigen = DecompositionFactory_DDRM.eig(size, true, true);
        var inverse = new DMatrixRMaj(size, size);
        if (!eigen.decompose(symmetric)) {
            throw new ArithmeticException("eigenvalues of the normal equations did not converge");
        }
        double largest = 0;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, eigen.getEigenvalue(i).getReal());
        }
        for (int i = 0; i < size; i++) {
            double value = eigen.getEigenvalue(i).getReal();
            if (value > ROUNDING * largest) {
                CommonOps_DDRM.multAddTransB(1 / value, eigen.getEigenVector(i), eigen.getEigenVector(i), inverse);
            }
        }
        return inverse;
    }

    double[] solve(double[] r) {
        double[] b = new double[r.length];
        for (int j = 0; j < b.length; j++) {
            if (r[j] != 0) {
                addTimes(scales[j] * r[j], j, b);
            }
        }
        for (int i = 0; i < b.length; i++) {
            b[i] *= scales[i];
        }
        return b;
    }

    /** Row j of the inverse is column j of it: whoever is in one area of many leaves most of the vector 0. */
    private void addTimes(double factor, int j, double[] b) {
        double[] cells = inverse.data;
        int start = j * b.length;
        for (int i = 0; i < b.length; i++) {
            b[i] += cells[start + i] * factor;
        }
    }
}
