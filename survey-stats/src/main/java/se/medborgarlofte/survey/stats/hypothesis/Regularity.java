package se.medborgarlofte.survey.stats.hypothesis;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * Whether covariances can be inverted: every variable varies, and none follows from the others but for rounding. A solver of
 * equations does not tell, for rounding makes a singular matrix regular.
 */
final class Regularity {

    /** A direction in which this part of the largest variation is left is no direction but rounding. */
    private static final double ROUNDING = 1e-11;

    private Regularity() {}

    static boolean of(DMatrixRMaj symmetric) {
        int size = symmetric.getNumRows();
        boolean varies = IntStream.range(0, size).allMatch(i -> symmetric.get(i, i) > 0);
        if (!varies || MatrixFeatures_DDRM.hasUncountable(symmetric)) {
            return false;
        }
        var eigen = DecompositionFactory_DDRM.eig(size, false, true);
        if (!eigen.decompose(correlations(symmetric))) {
            throw new ArithmeticException("eigenvalues of the covariances did not converge");
        }
        double[] values = IntStream.range(0, size)
                .mapToDouble(i -> eigen.getEigenvalue(i).getReal())
                .sorted()
                .toArray();
        return values[0] > ROUNDING * values[size - 1];
    }

    /** The same with a diagonal of ones, so that units do not matter. */
    private static DMatrixRMaj correlations(DMatrixRMaj symmetric) {
        var correlations = symmetric.copy();
        for (int i = 0; i < symmetric.getNumRows(); i++) {
            for (int j = 0; j < symmetric.getNumCols(); j++) {
                double scale = Math.sqrt(symmetric.get(i, i)) * Math.sqrt(symmetric.get(j, j));
                correlations.set(i, j, symmetric.get(i, j) / scale);
            }
        }
        return correlations;
    }
}
