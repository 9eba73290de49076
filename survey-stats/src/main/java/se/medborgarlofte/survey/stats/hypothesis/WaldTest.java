package se.medborgarlofte.survey.stats.hypothesis;

import java.util.List;
import java.util.Optional;
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
            return new TestResult(f, k, left, FisherF.upperTail(f, k, left));
        }
    };

    /**
     * Tests the statistics together.
     *
     * @param statistics of one design, at least one, none of them a combination of others but for rounding
     * @param degreesOfFreedom nu of the design, at least 1 and, adjusted, at least as many as there are statistics
     * @throws IllegalArgumentException if degrees of freedom are too few, or the covariances are singular
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     */
    public TestResult of(List<Statistic> statistics, int degreesOfFreedom) {
        int k = statistics.size();
        if (!isEnough(degreesOfFreedom, k)) {
            throw new IllegalArgumentException("degrees of freedom are not enough for " + k + ": " + degreesOfFreedom);
        }
        return possible(statistics, degreesOfFreedom)
                .orElseThrow(
                        () -> new IllegalArgumentException("covariances are not regular: " + covariances(statistics)));
    }

    /** The test; nothing where degrees of freedom are too few, or the covariances are singular. */
    Optional<TestResult> possible(List<Statistic> statistics, int degreesOfFreedom) {
        int k = statistics.size();
        return isEnough(degreesOfFreedom, k)
                ? quadraticForm(statistics).map(w -> result(w, k, degreesOfFreedom))
                : Optional.empty();
    }

    abstract TestResult result(double w, int k, int df);

    private boolean isEnough(int degreesOfFreedom, int k) {
        return k >= 1 && degreesOfFreedom >= (this == ADJUSTED ? k : 1);
    }

    private static Optional<Double> quadraticForm(List<Statistic> statistics) {
        var y = new DMatrixRMaj(
                statistics.stream().mapToDouble(Statistic::value).toArray());
        var solved = y.copy();
        var v = covariances(statistics);
        return Regularity.of(v) && CommonOps_DDRM.solve(v, y, solved)
                ? Optional.of(CommonOps_DDRM.dot(y, solved))
                : Optional.empty();
    }

    private static DMatrixRMaj covariances(List<Statistic> statistics) {
        return new DMatrixRMaj(CovarianceMatrix.of(statistics).toArray());
    }
}
