package se.medborgarlofte.survey.stats.hypothesis;

import java.util.Optional;
import se.medborgarlofte.survey.stats.distribution.ChiSquare;
import se.medborgarlofte.survey.stats.distribution.ChiSquareSum;
import se.medborgarlofte.survey.stats.distribution.FisherF;
import se.medborgarlofte.survey.stats.estimate.CrossTable;

/**
 * Tests of whether the answers to two questions have to do with each other.
 *
 * <p>Pearson's X² of the estimated shares, on n rows, is under independence a sum of chi-squares whose weights are the
 * eigenvalues of the generalised design effects Delta; the first three differ in how they read its tail. Rao and Scott
 * (1984), Annals of Statistics 12, 46–60.
 */
public enum IndependenceTest {
    /** {@code X²/tr(Delta)} against F of d0 and d0 nu degrees of freedom, {@code d0 = tr²/tr(Delta²)}: the usual choice. */
    RAO_SCOTT_F {
        @Override
        Optional<TestResult> result(CrossTable table, int n, int df) {
            return GeneralisedEffects.of(table, n).map(effects -> {
                double d0 = effects.dimensions();
                double f = effects.pearson() / effects.trace();
                return new TestResult(f, d0, d0 * df, FisherF.upperTail(f, d0, d0 * df));
            });
        }
    },
    /** X² over the mean eigenvalue against chi-square of (r-1)(c-1) degrees of freedom; the statistic is X². */
    RAO_SCOTT_CHI_SQUARE {
        @Override
        Optional<TestResult> result(CrossTable table, int n, int df) {
            return GeneralisedEffects.of(table, n).map(effects -> {
                double rank = effects.eigenvalues().length;
                double p = ChiSquare.upperTail(effects.pearson() * rank / effects.trace(), rank);
                return new TestResult(effects.pearson(), rank, Double.POSITIVE_INFINITY, p);
            });
        }
    },
    /**
     * X² against the exact distribution of the sum over an independent chi-square of d0 nu degrees of freedom, which need
     * not be whole.
     */
    RAO_SCOTT_EXACT {
        @Override
        Optional<TestResult> result(CrossTable table, int n, int df) {
            return GeneralisedEffects.of(table, n).map(effects -> {
                double d0 = effects.dimensions();
                double p = ChiSquareSum.of(effects.eigenvalues()).upperTail(effects.pearson(), d0 * df);
                return new TestResult(effects.pearson(), d0, d0 * df, p);
            });
        }
    },
    /** {@code Y' V^-1 Y / k} of the residuals {@code n_ij - n_i. n_.j / n} against F of k and nu degrees of freedom. */
    WALD {
        @Override
        Optional<TestResult> result(CrossTable table, int n, int df) {
            return WaldTest.PLAIN.possible(IndependenceResiduals.of(table), df);
        }
    },
    /** The same against F of k and nu - k + 1, which few degrees of freedom call for. */
    ADJUSTED_WALD {
        @Override
        Optional<TestResult> result(CrossTable table, int n, int df) {
            return WaldTest.ADJUSTED.possible(IndependenceResiduals.of(table), df);
        }
    };

    /**
     * Tests a table on the degrees of freedom of its base.
     *
     * @return nothing where the table has fewer than two rows or columns, or so many empty cells that one answer tells the
     *     other; where nothing varies, as when everybody was asked; where no degree of freedom is left; for Wald's, where the
     *     residuals have not as many dimensions as there are, as when they are more than the degrees of freedom
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     */
    public Optional<TestResult> of(CrossTable table) {
        var size = table.design().size(table.base());
        return of(table, size.rows(), size.degreesOfFreedom());
    }

    /**
     * Tests a table as R survey does where answers are missing: on the rows and degrees of freedom of a wider domain.
     *
     * @param n rows, that X² grows with
     * @param degreesOfFreedom of the design
     * @return as {@link #of(CrossTable)}
     */
    public Optional<TestResult> of(CrossTable table, int n, int degreesOfFreedom) {
        boolean testable = table.rows().size() > 1 && table.columns().size() > 1 && degreesOfFreedom > 0;
        return testable ? result(table, n, degreesOfFreedom) : Optional.empty();
    }

    abstract Optional<TestResult> result(CrossTable table, int n, int df);
}
