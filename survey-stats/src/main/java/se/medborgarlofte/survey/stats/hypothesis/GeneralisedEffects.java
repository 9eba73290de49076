package se.medborgarlofte.survey.stats.hypothesis;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import se.medborgarlofte.survey.stats.estimate.CovarianceMatrix;
import se.medborgarlofte.survey.stats.estimate.CrossTable;

/**
 * Pearson's statistic of a table of shares p, and the eigenvalues of {@code Delta = (C' D^-1 C / n)^-1 (C' D^-1 V D^-1 C)}:
 * V the covariances of the shares, D = diag(p), C the contrasts of interaction; a cell of share 0 is left out of D^-1.
 */
final class GeneralisedEffects {

    /** Of design effects, which are about 1, less than this is rounding. */
    private static final double ROUNDING = 1e-12;

    private final double pearson;
    private final double[] eigenvalues;

    private GeneralisedEffects(double pearson, double[] eigenvalues) {
        this.pearson = pearson;
        this.eigenvalues = eigenvalues;
    }

    /** Nothing where the cells that are not empty do not tell all contrasts apart, or nothing varies. */
    static Optional<GeneralisedEffects> of(CrossTable table, double n) {
        var shares = table.shares();
        double[] p = shares.stream().mapToDouble(share -> share.value()).toArray();
        var weighted = contrasts(table.rows().size(), table.columns().size());
        var plain = weighted.copy();
        for (int cell = 0; cell < p.length; cell++) {
            for (int k = 0; k < weighted.getNumCols(); k++) {
                weighted.set(cell, k, p[cell] == 0 ? 0 : weighted.get(cell, k) / p[cell]);
            }
        }
        var simple = new DMatrixRMaj(weighted.getNumCols(), weighted.getNumCols());
        CommonOps_DDRM.multTransA(1 / n, plain, weighted, simple);
        var covariances = new DMatrixRMaj(CovarianceMatrix.of(shares).toArray());
        return Optional.of(simple)
                .filter(Regularity::of)
                .map(regular -> standardised(regular, quadratic(weighted, covariances)))
                .filter(delta -> CommonOps_DDRM.trace(delta) > ROUNDING)
                .map(delta ->
                        new GeneralisedEffects(pearson(p, n, table.columns().size()), eigenvalues(delta)));
    }

    double pearson() {
        return pearson;
    }

    double[] eigenvalues() {
        return eigenvalues.clone();
    }

    double trace() {
        return Arrays.stream(eigenvalues).sum();
    }

    /** {@code tr²/tr(Delta²)}: as many as there are eigenvalues where all are equal, fewer where they are not. */
    double dimensions() {
        double traceOfSquare =
                Arrays.stream(eigenvalues).map(value -> value * value).sum();
        return trace() * trace() / traceOfSquare;
    }

    /** The products of {@code e_i - 1/r} and {@code e_j - 1/c}: they span what is orthogonal to rows and columns. */
    private static DMatrixRMaj contrasts(int rows, int columns) {
        var contrasts = new DMatrixRMaj(rows * columns, (rows - 1) * (columns - 1));
        for (int cell = 0; cell < rows * columns; cell++) {
            for (int k = 0; k < contrasts.getNumCols(); k++) {
                double row = (cell / columns == k / (columns - 1) ? 1 : 0) - 1.0 / rows;
                double column = (cell % columns == k % (columns - 1) ? 1 : 0) - 1.0 / columns;
                contrasts.set(cell, k, row * column);
            }
        }
        return contrasts;
    }

    private static double pearson(double[] p, double n, int columns) {
        double[] row = new double[p.length / columns];
        double[] column = new double[columns];
        for (int cell = 0; cell < p.length; cell++) {
            row[cell / columns] += p[cell];
            column[cell % columns] += p[cell];
        }
        return n
                * IntStream.range(0, p.length)
                        .mapToDouble(cell -> {
                            double expected = row[cell / columns] * column[cell % columns];
                            return expected == 0 ? 0 : (p[cell] - expected) * (p[cell] - expected) / expected;
                        })
                        .sum();
    }

    /** {@code A' B A}. */
    private static DMatrixRMaj quadratic(DMatrixRMaj a, DMatrixRMaj b) {
        var half = new DMatrixRMaj(a.getNumCols(), b.getNumCols());
        var whole = new DMatrixRMaj(a.getNumCols(), a.getNumCols());
        CommonOps_DDRM.multTransA(a, b, half);
        CommonOps_DDRM.mult(half, a, whole);
        return whole;
    }

    /** {@code simple^-1 design}, made symmetric by the Cholesky factor of the first. */
    private static DMatrixRMaj standardised(DMatrixRMaj simple, DMatrixRMaj design) {
        int size = simple.getNumRows();
        var cholesky = DecompositionFactory_DDRM.chol(size, true);
        if (!cholesky.decompose(simple.copy())) {
            throw new ArithmeticException("covariances of a simple sample have no Cholesky factor: " + simple);
        }
        var inverse = cholesky.getT(new DMatrixRMaj(size, size));
        CommonOps_DDRM.invert(inverse);
        CommonOps_DDRM.transpose(inverse);
        return quadratic(inverse, design);
    }

    private static double[] eigenvalues(DMatrixRMaj symmetric) {
        int size = symmetric.getNumRows();
        var eigen = DecompositionFactory_DDRM.eig(size, false, true);
        if (!eigen.decompose(symmetric)) {
            throw new ArithmeticException("eigenvalues of the design effects did not converge");
        }
        return IntStream.range(0, size)
                .mapToDouble(i -> eigen.getEigenvalue(i).getReal())
                .toArray();
    }
}
