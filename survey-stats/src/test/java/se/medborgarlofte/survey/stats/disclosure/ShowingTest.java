package se.medborgarlofte.survey.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.indicator.Unit;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ShownInterval;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.indicator.Base;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class ShowingTest {

    private static final Showing SHOWING = new Showing(Town.RULES);

    /** Four of forty. */
    private static final double REACH = 0.1;

    @ParameterizedTest(name = "{0} answers: shown {1}")
    @CsvSource({"0, false", "29, false", "30, true"})
    void fewer_than_30_valid_answers_are_not_shown_and_not_counted(int n, boolean shown) {
        var figure = open(TownIndicators.UNSAFE, n / 2, n);

        var released = SHOWING.of(figure, REACH);

        assertThat(released.equals(ReleasedFigure.TOO_FEW)).isNotEqualTo(shown);
        assertThat(released.n().isPresent()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "0.30, 0.50, shown",
        // 0.45 - 0.25 is a little more than 0.2 in binary
        "0.25, 0.45, shown",
        "0.30, 0.5001, uncertain",
        "0.30, 0.5999, uncertain",
        "0.30, 0.60, withheld",
        // 0.7 - 0.4 is a little less than 0.3 in binary
        "0.40, 0.70, withheld",
        "0.10, 0.90, withheld",
    })
    void an_interval_may_be_20_points_wide_and_from_30_on_says_nothing(double lower, double upper, String state) {
        var released = SHOWING.of(sample(TownIndicators.UNSAFE, 0.44, known(lower, upper, 100)), REACH);

        assertThat(released.hasPoint()).isEqualTo(!state.equals("withheld"));
        assertThat(released.interval().isPresent()).isEqualTo(!state.equals("withheld"));
        assertThat(released.uncertain()).isEqualTo(state.equals("uncertain"));
        assertThat(released.n()).contains(40);
    }

    @ParameterizedTest(name = "{0} degrees of freedom")
    @CsvSource({"7, false", "8, true"})
    void fewer_than_8_degrees_of_freedom_measure_nothing(int degreesOfFreedom, boolean shown) {
        var share = SHOWING.of(sample(TownIndicators.UNSAFE, 0.4, known(0.35, 0.45, degreesOfFreedom)), REACH);
        var mean = SHOWING.of(sample(TownIndicators.GRADE, 2.4, known(2.35, 2.45, degreesOfFreedom)), REACH);

        assertThat(share.hasPoint()).isEqualTo(shown);
        assertThat(mean.hasPoint()).isEqualTo(shown);
        assertThat(share.n()).contains(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_DF", "ONE_PSU"})
    void a_sample_whose_precision_is_undefined_is_too_uncertain(String reason) {
        var figure = figure(TownIndicators.UNSAFE, 16, 40, 0.4, Optional.empty(), Optional.of(reason));

        assertThat(SHOWING.of(figure, REACH).value()).isEqualTo(new ShownValue.TooUncertain());
    }

    @Test
    void a_mean_is_not_judged_by_the_width_of_its_interval_for_points_are_not_percent() {
        var released = SHOWING.of(sample(TownIndicators.VISITS, 212.34, known(150.01, 274.99, 40)), REACH);

        assertThat(released.value()).isEqualTo(rounded("212.3"));
        assertThat(released.interval()).contains(new ShownInterval(new BigDecimal("150.0"), new BigDecimal("275.0")));
        assertThat(released.uncertain()).isFalse();
    }

    @Test
    void a_mean_of_percentages_is_not_a_share() {
        var percentages =
                TownIndicators.indicator("I_MEAN", new Measure.Mean("VISITS", List.of()), Unit.PERCENT, false);

        assertThat(SHOWING.of(sample(percentages, 43.21, known(40, 46, 40)), REACH)
                        .value())
                .isEqualTo(rounded("43.2"));
    }

    @ParameterizedTest(name = "{0} is {1} percent")
    @CsvSource({"0, 0", "0.004, 0", "0.005, 1", "0.285, 29", "0.2849999, 28", "0.125, 13", "0.995, 100", "1, 100"})
    void a_share_is_rounded_to_whole_percent_half_up(double share, String percent) {
        assertThat(SHOWING.of(sample(TownIndicators.UNSAFE, share, known(0, 0.1, 40)), REACH)
                        .value())
                .isEqualTo(rounded(percent));
    }

    @ParameterizedTest(name = "{0} to {1}: {2} to {3}")
    @CsvSource({
        "0.281, 0.319, 28, 32",
        // 100 · 0.29 is 28.999999999999996, and 100 · 0.07 is 7.000000000000001
        "0.29, 0.29, 29, 29",
        "0.07, 0.07, 7, 7",
        "0, 1, 0, 100",
        "0.2800000001, 0.2899999999, 28, 29",
    })
    void interval_ends_are_rounded_outwards_but_not_for_the_last_digits_of_a_double(
            double lower, double upper, String from, String to) {
        var wide = new Showing(new ReportingRules(
                "wide",
                1,
                Town.RULES.disclosure(),
                new ReportingRules.Reliability(20, 101, 8),
                Town.RULES.precision()));

        assertThat(wide.of(sample(TownIndicators.UNSAFE, 0.3, known(lower, upper, 40)), REACH)
                        .interval())
                .contains(new ShownInterval(new BigDecimal(from), new BigDecimal(to)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_shown_interval_holds_the_interval_and_the_shown_value(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double lower = random.nextDouble(0, 0.8);
        double upper = lower + random.nextDouble(0, 0.2);
        double share = random.nextDouble(lower, Math.nextUp(upper));

        var released = SHOWING.of(sample(TownIndicators.UNSAFE, share, known(lower, upper, 40)), REACH);

        var shown = released.interval().orElseThrow();
        assertThat(shown.lower().doubleValue()).isLessThanOrEqualTo(100 * lower);
        assertThat(shown.upper().doubleValue()).isGreaterThanOrEqualTo(100 * upper);
        assertThat(((ShownValue.Rounded) released.value()).value()).isBetween(shown.lower(), shown.upper());
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"0, 40", "6, 40"})
    void a_small_count_of_a_sensitive_item_is_under_whatever_it_is(int inside, int n) {
        var released = SHOWING.of(open(TownIndicators.VICTIM, inside, n), REACH);

        assertThat(released)
                .isEqualTo(new ReleasedFigure(Optional.of(n), new ShownValue.Under(15), Optional.empty(), false));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"34, 40", "40, 40"})
    void a_small_rest_of_a_sensitive_item_is_over_whatever_it_is(int inside, int n) {
        assertThat(SHOWING.of(open(TownIndicators.VICTIM, inside, n), REACH).value())
                .isEqualTo(new ShownValue.Over(85));
    }

    @ParameterizedTest(name = "{0} of 40")
    @ValueSource(ints = {7, 20, 33})
    void seven_inside_and_seven_outside_are_stated(int inside) {
        assertThat(SHOWING.of(open(TownIndicators.VICTIM, inside, 40), REACH).hasPoint())
                .isTrue();
    }

    @Test
    void an_item_that_is_not_sensitive_may_be_small() {
        assertThat(SHOWING.of(open(TownIndicators.UNSAFE, 1, 40), REACH).value())
                .isEqualTo(rounded("3"));
    }

    @ParameterizedTest(name = "at most {0}: under {1}")
    @CsvSource({
        "0.0033, 5",
        // 5 percent is not under 5 percent
        "0.05, 10",
        "0.0499, 5",
        "0.1333, 15",
        // 100 · 0.15 / 5 is 3.0000000000000004 or 2.9999999999999996: it is 3
        "0.15, 20",
        "0.97, 100",
        "1, 100",
    })
    void under_is_true_even_if_those_few_weigh_more_than_all_others(double reach, int under) {
        assertThat(SHOWING.of(open(TownIndicators.VICTIM, 3, 40), reach).value())
                .isEqualTo(new ShownValue.Under(under));
    }

    @Test
    void neither_the_width_of_the_interval_nor_the_weights_of_those_few_can_be_read_off_a_small_count() {
        var none = figure(TownIndicators.VICTIM, 0, 40, 0, Optional.of(known(0, 0.09, 39)), Optional.empty());
        var four = figure(TownIndicators.VICTIM, 4, 40, 0.3, Optional.of(known(0.1, 0.55, 39)), Optional.empty());

        assertThat(SHOWING.of(four, 0.35)).isEqualTo(SHOWING.of(none, 0.35));
    }

    @Test
    void too_few_degrees_of_freedom_withhold_a_small_count_too() {
        var figure = figure(TownIndicators.VICTIM, 0, 40, 0, Optional.of(known(0, 0.09, 7)), Optional.empty());

        assertThat(SHOWING.of(figure, REACH).value()).isEqualTo(new ShownValue.TooUncertain());
    }

    private static ShownValue.Rounded rounded(String value) {
        return new ShownValue.Rounded(new BigDecimal(value));
    }

    private static Known known(double lower, double upper, int degreesOfFreedom) {
        return new Known(0.02, degreesOfFreedom, 40, OptionalDouble.empty(), new Interval(lower, upper));
    }

    private static IndicatorFigure sample(Indicator indicator, double value, Known known) {
        return figure(indicator, 16, 40, value, Optional.of(known), Optional.empty());
    }

    private static IndicatorFigure open(Indicator indicator, int inside, int n) {
        double share = n == 0 ? 0 : (double) inside / n;
        return figure(indicator, inside, n, share, Optional.empty(), Optional.of(IndicatorFigure.NOT_A_SAMPLE));
    }

    private static IndicatorFigure figure(
            Indicator indicator, int inside, int n, double value, Optional<Known> known, Optional<String> reason) {
        var exactly = n == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
        return new IndicatorFigure(indicator, "", "", new Base(n, n, n, n, n), inside, exactly, known, reason);
    }
}
