package se.medborgarlofte.survey.stats.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChiSquareSumTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 3, 12, 60})
    void of_equal_weights_is_a_chi_square(double x) {
        var sum = ChiSquareSum.of(2, 2, 2);

        assertThat(sum.upperTail(2 * x)).isCloseTo(ChiSquare.upperTail(x, 3), within(1e-14));
        assertThat(sum.upperTail(2 * x, 7)).isCloseTo(FisherF.upperTail(x / 3, 3, 7), within(1e-14));
    }

    /** Two and two equal weights: P = (a e^{-x/2a} - b e^{-x/2b}) / (a - b). */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2, 9, 30, 90})
    void of_two_pairs_is_a_sum_of_exponentials(double x) {
        var sum = ChiSquareSum.of(5, 0.25, 5, 0.25);

        double exact = (5 * Math.exp(-x / 10) - 0.25 * Math.exp(-x / 0.5)) / 4.75;

        assertThat(sum.upperTail(x)).isCloseTo(exact, within(1e-12));
    }

    @Test
    void over_a_chi_square_of_very_many_degrees_of_freedom_is_the_sum_alone() {
        var sum = ChiSquareSum.of(1.8, 1.1, 0.6, 0.2);

        assertThat(sum.upperTail(8, 1e9)).isCloseTo(sum.upperTail(8), within(1e-7));
    }

    @Test
    void leaves_out_weights_of_nothing_and_takes_tiny_ones_as_small() {
        assertThat(ChiSquareSum.of(3, 0, 1e-14, -1e-17).upperTail(4))
                .isCloseTo(ChiSquare.upperTail(4 / 3.0, 1), within(1e-12));
        assertThat(ChiSquareSum.of(3, 1e-6).upperTail(4)).isCloseTo(ChiSquare.upperTail(4 / 3.0, 1), within(1e-4));
    }

    @Test
    void is_certainly_above_what_is_not_positive() {
        assertThat(ChiSquareSum.of(1, 2).upperTail(0)).isEqualTo(1);
        assertThat(ChiSquareSum.of(1, 2).upperTail(-1, 4)).isEqualTo(1);
    }

    @Test
    void refuses_weights_of_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChiSquareSum.of(0, -1))
                .withMessage("largest weight is not above 0: 0.0");
        assertThatIllegalArgumentException().isThrownBy(ChiSquareSum::of);
    }

    @Test
    void an_infinite_denominator_makes_an_f_a_chi_square() {
        assertThat(FisherF.upperTail(2, 3, Double.POSITIVE_INFINITY))
                .isCloseTo(ChiSquare.upperTail(6, 3), within(1e-15));
        assertThat(StudentT.twoSided(0.95, Double.POSITIVE_INFINITY)).isCloseTo(Normal.exceededBy(0.025), within(1e-9));
    }

    /** qbeta of R is wrong for tiny shapes: ours is held to its own probabilities. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1, 7.5, 400})
    void a_beta_quantile_has_the_probability_that_was_asked_for(double a) {
        for (double b : new double[] {0.3, 1, 20, 1500}) {
            for (double p : new double[] {0.0005, 0.025, 0.5, 0.975}) {
                double q = Beta.exceeding(p, a, b);
                assertThat(Beta.lowerTail(q, a, b)).isCloseTo(p, within(1e-9));
            }
        }
    }
}
