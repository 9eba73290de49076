package se.medborgarlofte.survey.stats.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {

    @ParameterizedTest
    @CsvSource({"0.025, 30", "0.025, 1000000", "0.5, 1", "0.00125, 7.5", "0.025, 0.4"})
    void with_one_shape_1_the_quantile_has_that_much_beside_it(double tail, double shape) {
        double high = Beta.exceededBy(tail, 1, shape);
        double low = Beta.exceeding(tail, shape, 1);

        assertThat(1 - Beta.lowerTail(high, 1, shape)).isCloseTo(tail, within(1e-12));
        assertThat(Beta.lowerTail(low, shape, 1)).isCloseTo(tail, within(1e-12));
    }

    /** R 4.2.2: {@code qbeta(0.025, 3, 8, lower.tail = FALSE)}, {@code qbeta(0.025, 3, 8)}. */
    @Test
    void quantiles_are_those_of_r() {
        double high = Beta.exceededBy(0.025, 3, 8);
        double low = Beta.exceeding(0.025, 3, 8);

        assertThat(high).isCloseTo(0.556095462307642, within(1e-9));
        assertThat(low).isCloseTo(0.0667395111777345, within(1e-9));
    }
}
