package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.stats.distribution.StudentT;

class ShareIntervalsTest {

    private static final MeasuredShare FIFTH = new MeasuredShare(0.2, 0.04, 150, 30);

    @ParameterizedTest
    @EnumSource(ProportionInterval.class)
    void contains_the_share_and_grows_with_the_level(ProportionInterval way) {
        var narrow = way.of(FIFTH, 0.9);
        var wide = way.of(FIFTH, 0.99);

        assertThat(narrow.contains(0.2)).isTrue();
        assertThat(wide.lower()).isLessThan(narrow.lower());
        assertThat(wide.upper()).isGreaterThan(narrow.upper());
    }

    @ParameterizedTest
    @EnumSource(ProportionInterval.class)
    void of_the_complement_is_the_complement(ProportionInterval way) {
        var one = way.of(FIFTH, 0.95);
        var other = way.of(new MeasuredShare(0.8, 0.04, 150, 30), 0.95);

        assertThat(other.lower()).isCloseTo(1 - one.upper(), within(1e-9));
        assertThat(other.upper()).isCloseTo(1 - one.lower(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(
            value = ProportionInterval.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WILSON", "KORN_GRAUBARD_UNCAPPED"})
    void at_none_and_all_and_without_variance_is_korn_and_graubards(ProportionInterval way) {
        for (double p : new double[] {0, 1, 0.4}) {
            var unmeasured = new MeasuredShare(p, 0, 40, 8);

            assertThat(way.of(unmeasured, 0.95)).isEqualTo(ProportionInterval.KORN_GRAUBARD.of(unmeasured, 0.95));
        }
    }

    @Test
    void wilsons_at_none_is_that_of_n_draws() {
        double t = StudentT.twoSided(0.95, 8);

        var none = ProportionInterval.WILSON.of(new MeasuredShare(0, 0, 40, 8), 0.95);
        var all = ProportionInterval.WILSON.of(new MeasuredShare(1, 0, 40, 8), 0.95);

        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(t * t / (40 + t * t), within(1e-12));
        assertThat(all.upper()).isEqualTo(1);
        assertThat(all.lower()).isCloseTo(40 / (40 + t * t), within(1e-12));
    }

    @Test
    void the_arcsine_ends_at_none_and_all() {
        var low = ProportionInterval.ARCSINE.of(new MeasuredShare(0.01, 0.02, 50, 30), 0.95);
        var high = ProportionInterval.ARCSINE.of(new MeasuredShare(0.99, 0.02, 50, 30), 0.95);

        assertThat(low.lower()).isZero();
        assertThat(high.upper()).isEqualTo(1);
    }

    @Test
    void bounds_leave_all_of_the_error_on_one_side() {
        var interval = ProportionInterval.KORN_GRAUBARD.of(FIFTH, 0.9);

        assertThat(ShareBounds.upper(FIFTH, 0.05)).isEqualTo(interval.upper());
        assertThat(ShareBounds.lower(FIFTH, 0.05)).isEqualTo(interval.lower());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareBounds.upper(FIFTH, 0.5))
                .withMessage("alpha is not in (0, 0.5): 0.5");
        assertThatIllegalArgumentException().isThrownBy(() -> ShareBounds.lower(FIFTH, 0));
    }

    /** Newcombe (1998), 56/70 and 48/80, method 10: 0.0524 to 0.3339. */
    @Test
    void a_difference_joins_two_score_intervals() {
        var one = BinomialInterval.WILSON.of(56, 70, 0.95);
        var other = BinomialInterval.WILSON.of(48, 80, 0.95);

        var difference = Newcombe.difference(0.8, one, 0.6, other);

        assertThat(difference.lower()).isCloseTo(0.0524, within(5e-5));
        assertThat(difference.upper()).isCloseTo(0.3339, within(5e-5));
        assertThatIllegalArgumentException().isThrownBy(() -> Newcombe.difference(0.1, one, 0.6, other));
        assertThatIllegalArgumentException().isThrownBy(() -> Newcombe.difference(0.8, one, 0.9, other));
    }

    @ParameterizedTest
    @EnumSource(BinomialInterval.class)
    void draws_are_at_least_one_and_those_inside_among_them(BinomialInterval way) {
        assertThatIllegalArgumentException().isThrownBy(() -> way.of(0, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> way.of(3, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> way.of(-1, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> way.of(1, 2, 1));
        assertThat(way.of(1, 2, 0.95).contains(0.5)).isTrue();
    }
}
