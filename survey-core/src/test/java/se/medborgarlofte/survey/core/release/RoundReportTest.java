package se.medborgarlofte.survey.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.indicator.Indicators;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.text.Texts;

class RoundReportTest {

    private static final Category CENTRUM = Category.of("CENTRUM", Texts.swedish("Centrum"));
    private static final Breakdown BY_AREA =
            new Breakdown(Breakdown.AREA, Texts.swedish("Efter område"), List.of("CENTRUM"));
    private static final ReleasedFigure FIGURE = figure(new ShownValue.Rounded(new BigDecimal("26")));

    private static ReleasedFigure figure(ShownValue value) {
        return new ReleasedFigure(Optional.of(40), value, Optional.empty(), false);
    }

    @Test
    void is_open_unless_the_round_is_a_sample() {
        assertThat(report(Rounds.onLocation()).isOpen()).isTrue();
        assertThat(report(Rounds.sample()).isOpen()).isFalse();
    }

    private static RoundReport report(Round round) {
        return new RoundReport(
                Programmes.survey(),
                Programmes.smallest().areas(),
                round,
                Questionnaires.twoQuestions(),
                40,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new ReportingRules(
                        "reporting",
                        1,
                        new ReportingRules.Disclosure(30, 5),
                        new ReportingRules.Reliability(20, 30, 8),
                        new ReportingRules.Precision(95, 5)));
    }

    static Stream<ShownValue> withoutAPoint() {
        return Stream.of(
                new ShownValue.Under(15),
                new ShownValue.Over(85),
                new ShownValue.TooUncertain(),
                new ShownValue.TooFew(),
                new ShownValue.Withheld());
    }

    @ParameterizedTest
    @MethodSource("withoutAPoint")
    void a_point_is_drawn_for_a_rounded_value_only(ShownValue value) {
        assertThat(FIGURE.hasPoint()).isTrue();
        assertThat(figure(value).hasPoint()).isFalse();
    }

    @Test
    void too_few_says_not_even_how_few() {
        assertThat(ReleasedFigure.TOO_FEW.n()).isEmpty();
        assertThat(ReleasedFigure.TOO_FEW.interval()).isEmpty();
        assertThat(ReleasedFigure.TOO_FEW.hasPoint()).isFalse();
    }

    @Test
    void every_kind_of_value_is_told_apart() {
        var kinds = Stream.concat(Stream.of(FIGURE.value()), withoutAPoint()).map(value -> value.match(new Names()));

        assertThat(kinds).containsExactly("26", "under 15", "over 85", "too uncertain", "too few", "withheld");
    }

    private static final class Names implements ShownValue.Cases<String> {

        @Override
        public String rounded(ShownValue.Rounded value) {
            return value.value().toPlainString();
        }

        @Override
        public String under(ShownValue.Under value) {
            return "under " + value.percent();
        }

        @Override
        public String over(ShownValue.Over value) {
            return "over " + value.percent();
        }

        @Override
        public String tooUncertain(ShownValue.TooUncertain value) {
            return "too uncertain";
        }

        @Override
        public String tooFew(ShownValue.TooFew value) {
            return "too few";
        }

        @Override
        public String withheld(ShownValue.Withheld value) {
            return "withheld";
        }
    }

    @Test
    void a_category_without_a_label_is_of_those_about_whom_it_is_not_known() {
        assertThat(CENTRUM.isKnown()).isTrue();
        assertThat(Category.UNKNOWN.isKnown()).isFalse();
    }

    @Test
    void a_table_tells_whether_rows_were_merged() {
        var alone = new ReleasedRow(List.of(CENTRUM), FIGURE);
        var merged = new ReleasedRow(List.of(CENTRUM, Category.UNKNOWN), FIGURE);

        assertThat(alone.isMerged()).isFalse();
        assertThat(new ReleasedTable(BY_AREA, List.of(alone)).hasMergedRows()).isFalse();
        assertThat(new ReleasedTable(BY_AREA, List.of(alone, merged)).hasMergedRows())
                .isTrue();
    }

    @Test
    void a_composition_tells_whether_there_is_a_population_to_hold_it_against() {
        var counted = new Composition.Part(List.of(CENTRUM), 40, Optional.of(100), Optional.of(30));
        var uncounted = new Composition.Part(List.of(CENTRUM), 40, Optional.of(100), Optional.empty());

        assertThat(new Composition(BY_AREA, List.of(uncounted, counted)).hasPopulation())
                .isTrue();
        assertThat(new Composition(BY_AREA, List.of(uncounted)).hasPopulation()).isFalse();
    }

    @Test
    void what_was_released_cannot_be_changed_from_outside() {
        var rows = new ArrayList<>(List.of(new ReleasedRow(List.of(CENTRUM), FIGURE)));
        var table = new ReleasedTable(BY_AREA, rows);
        var indicator = new ReleasedIndicator(Indicators.unsafe(), FIGURE, List.of(table));

        rows.clear();

        assertThat(indicator.tables().get(0).rows()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> indicator.tables().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> report(Rounds.sample()).indicators().clear());
    }
}
