package se.medborgarlofte.survey.stats.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Known.Coverage;
import se.medborgarlofte.survey.stats.indicator.Base;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class FigurePrecisionTest {

    private static final Detection USUAL = new Detection(0.05, 3, 0.8);

    @Test
    void says_nothing_of_changes_below_the_fewest_degrees_of_freedom() {
        var few = FigurePrecision.of(figure(sample(7)), USUAL, 8);
        var enough = FigurePrecision.of(figure(sample(8)), USUAL, 8);

        assertThat(few.detectable()).isEmpty();
        assertThat(few.reason()).contains("FEW_DF");
        assertThat(few.margin().orElseThrow()).isCloseTo(0.15, within(1e-15));
        assertThat(enough.detectable()).isPresent();
        assertThat(enough.reason()).isEmpty();
    }

    /** What is exact is not uncertain for want of units. */
    @Test
    void asks_no_degrees_of_freedom_of_a_census() {
        var census = new Known(0, 1, 40, OptionalDouble.of(0), new Interval(0.4, 0.4), Coverage.CENSUS);

        var precision = FigurePrecision.of(figure(census), USUAL, 8);

        assertThat(precision.detectable()).isPresent();
        assertThat(precision.reason()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 40")
    @ValueSource(ints = {0, 40})
    void says_why_nothing_is_told_of_a_share_of_none_or_all(int inside) {
        var precision = FigurePrecision.of(figure(sample(8), inside), USUAL, 8);
        var fewToo = FigurePrecision.of(figure(sample(7), inside), USUAL, 8);

        assertThat(precision.detectable()).isEmpty();
        assertThat(precision.reason()).contains("NONE_OR_ALL");
        assertThat(fewToo.reason()).contains("FEW_DF");
    }

    private static Known sample(int degreesOfFreedom) {
        return new Known(0.07, degreesOfFreedom, 40, OptionalDouble.empty(), new Interval(0.25, 0.55));
    }

    private static IndicatorFigure figure(Known known) {
        return figure(known, 16);
    }

    private static IndicatorFigure figure(Known known, int inside) {
        return new IndicatorFigure(
                TownIndicators.share("I_UNSAFE", "UNSAFE", List.of(1), List.of(1, 2), false),
                "",
                "",
                new Base(40, 40, 40, 40, 40),
                inside,
                OptionalDouble.of(inside / 40.0),
                Optional.of(known),
                Optional.empty());
    }
}
