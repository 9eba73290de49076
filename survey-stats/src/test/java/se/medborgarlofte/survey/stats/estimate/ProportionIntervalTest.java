package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionIntervalTest {

    static LongStream seeds() {
        return Samples.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_ends_leave_half_of_the_error_outside(long seed) {
        var random = Samples.random(seed);
        double share = random.nextDouble();
        double size = Math.pow(10, random.nextDouble(0, 7));

        var interval = ClopperPearson.interval(share, size, 0.95);

        var below = BetaDistribution.of(size * share, size * (1 - share) + 1);
        var above = BetaDistribution.of(size * share + 1, size * (1 - share));
        assertThat(below.cumulativeProbability(interval.lower())).isCloseTo(0.025, within(1e-9));
        assertThat(above.survivalProbability(interval.upper())).isCloseTo(0.025, within(1e-9));
        assertThat(interval.contains(share)).isTrue();
    }

    @Test
    void the_cap_never_narrows() {
        var better = new MeasuredShare(0.5, 0.001, 100, 99);

        double capped = ProportionInterval.KORN_GRAUBARD.of(better, 0.95).width();
        double uncapped =
                ProportionInterval.KORN_GRAUBARD_UNCAPPED.of(better, 0.95).width();

        assertThat(capped).isGreaterThan(10 * uncapped);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1e-18", "0.3, 0", "0, 0", "1, 0", "1, 1e-20"})
    void a_standard_error_of_nothing_but_rounding_counts_as_none(double share, double standardError) {
        assertThat(new MeasuredShare(share, standardError, 60, 59).effectiveSize())
                .isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 0.1, 10, 3, 'share is not in [0, 1]: NaN'",
        "0.5, NaN, 10, 3, standard error is not at least 0: NaN",
        "0.5, Infinity, 10, 3, standard error is not at least 0: Infinity",
        "0.5, 0.1, 1, 3, n is not at least 2: 1",
        "0.5, 0.1, 10, 0, degrees of freedom is not at least 1: 0",
    })
    void refuses_what_is_no_measurement(double share, double standardError, int n, int df, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasuredShare(share, standardError, n, df))
                .withMessage(message);
    }

    @Test
    void refuses_an_interval_upside_down_or_without_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(1, 0))
                .withMessage("lower 1.0 is not at most upper: 0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 0));
        assertThat(new Interval(0, 1).contains(1.5)).isFalse();
        assertThat(new Interval(0, 1).contains(-0.5)).isFalse();
    }
}
