package se.medborgarlofte.survey.stats.hypothesis;

import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.distribution.FisherF;
import se.medborgarlofte.survey.stats.estimate.CovarianceMatrix;

/** Tests of whether several statistics are all 0: {@code W = Y' V^-1 Y}. */
public enum WaldTest {
    /** {@code W/k} against F of k and nu degrees of freedom. */
    PLAIN {
        @Override
        TestResult result(double w, int k, int df) {
            return new TestResult(w / k, k, df, FisherF.upperTail(w / k, k, df));
        }
    },
    /** {@code W (nu-k+1)/(k nu)} against F of k and nu - k + 1 degrees of freedom. */
    ADJUSTED {
        @Override
        TestResult result(double w, int k, int df) {
            double left = df - k + 1.0;
            double f = w * left / (k * (double) df);
            return new TestResult(f, k, left, left > 0 ? FisherF.upperTail(f, k, left) : Double.NaN);
        }
    };

    /**
     * Tests the statistics together.
     *
     * @param statistics of one design, at least one, none of them a combination of others
     * @param degreesOfFreedom nu of the design, at least 1 and, adjusted, at least as many as there are statistics
     * @throws IllegalArgumentException if degrees of freedom are too few, or the covariances are singular
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     */
    public TestResult of(List<Statistic> statistics, int degreesOfFreedom) {
        int k = statistics.size();
        if (k < 1 || degreesOfFreedom < 1 || this == ADJUSTED && degreesOfFreedom < k) {
            throw new IllegalArgumentException("degrees of freedom are not enough for " + k + ": " + degreesOfFreedom);
        }
        return result(quadraticForm(statistics), k, degreesOfFreedom);
    }

    abstract TestResult result(double w, int k, int df);

    private static double quadraticForm(List<Statistic> statistics) {
        var y = new DMatrixRMaj(
                statistics.stream().mapToDouble(Statistic::value).toArray());
        var solved = y.copy();
        var v = new DMatrixRMaj(CovarianceMatrix.of(statistics).toArray());
        if (!CommonOps_DDRM.solve(v, y, solved)) {
            throw new IllegalArgumentException("covariances are not regular: " + v);
        }
        return IntStream.range(0, y.getNumElements())
                .mapToDouble(i -> y.get(i) * solved.get(i))
                .sum();
    }
}
