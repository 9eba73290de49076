package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.round.LonelyPsu;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class RoundDesignTest {

    /** In two strata two units each, in a third a single one. */
    private static final Town LONELY = Town.designed(Stream.of(
            person(1, "NORTH", "1"),
            person(4, "NORTH", "2"),
            person(1, "SOUTH", "1"),
            person(4, "SOUTH", "2"),
            person(4, "SOUTH", "2"),
            person(4, "ISLAND", "1")));

    @ParameterizedTest
    @EnumSource(names = "FAIL", mode = EnumSource.Mode.EXCLUDE)
    void follows_the_rule_the_round_names_for_strata_with_a_single_unit(LonelyPsu rule) {
        var figure = with(rule).estimator().measured(TownIndicators.UNSAFE).ofAll();

        assertThat(figure.precision()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // influences (y - 2/3) / 6: NORTH -1/9 and 1/18, SOUTH -1/9 and 1/9, ISLAND 1/18; 2 · sum of squared deviations
        "REMOVE, 0.0771604938271605",
        "CERTAINTY, 0.0771604938271605",
        // and (1/18)²: the mean of all units is 0
        "ADJUST, 0.0802469135802469",
        // three strata for the two that vary
        "AVERAGE, 0.1157407407407407",
    })
    void gives_the_variance_of_that_rule(LonelyPsu rule, double variance) {
        var figure = with(rule).estimator().measured(TownIndicators.UNSAFE).ofAll();

        double standardError = figure.precision().orElseThrow().standardError();
        assertThat(standardError * standardError).isCloseTo(variance, within(1e-15));
    }

    @Test
    void names_the_strata_with_a_single_unit_when_the_round_has_no_rule_for_them() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(LONELY::estimator)
                .satisfies(refused -> assertThat(refused.findings().list())
                        .extracting(Finding::toString)
                        .containsExactly("rounds/2016/round.json: lonelyUnits: round.lonelyStrata {strata=ISLAND}"));
    }

    @Test
    void names_them_too_where_nobody_with_weight_could_vary() {
        var town = Town.designed(Stream.of(
                person(1, "NORTH", "1").weighing(0), person(4, "NORTH", "2").weighing(0), person(4, "ISLAND", "1")));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(town::estimator)
                .withMessageContaining("strata=ISLAND");
    }

    @Test
    void an_open_round_has_no_strata_to_be_lonely_in() {
        assertThat(Town.openWithWeights(LONELY.people().stream())
                        .estimator()
                        .measured(TownIndicators.UNSAFE)
                        .ofAll()
                        .value())
                .hasValue(4.0 / 6);
    }

    @Test
    void a_sample_where_nothing_varies_says_so_and_does_not_fail() {
        var town = Town.designed(Stream.of(person(1, "NORTH", "1"), person(4, "SOUTH", "1")));

        var figure = town.estimator().measured(TownIndicators.UNSAFE).ofAll();

        assertThat(figure.value()).hasValue(0.5);
        assertThat(figure.reason()).contains("NO_DF");
    }

    @Test
    void a_sample_whose_people_all_live_in_one_unit_says_so() {
        var town = Town.designed(Stream.of(person(1, "NORTH", "1"), person(4, "NORTH", "1")));

        assertThat(town.estimator().measured(TownIndicators.UNSAFE).ofAll().reason())
                .contains("ONE_PSU");
    }

    @Test
    void without_strata_and_units_everybody_is_drawn_from_the_same_box() {
        var figure = Town.sample(Stream.of(1, 4, 4, 4, 1, 1, 1, 1)
                        .map(code -> Person.in("A").with("SAFE", code)))
                .estimator()
                .measured(TownIndicators.UNSAFE)
                .ofAll();

        assertThat(figure.precision().orElseThrow().degreesOfFreedom()).isEqualTo(7);
        // p (1 - p) / (n - 1)
        assertThat(Math.pow(figure.precision().orElseThrow().standardError(), 2))
                .isCloseTo(0.375 * 0.625 / 7, within(1e-15));
    }

    private static Town with(LonelyPsu rule) {
        return LONELY.having(Optional.of(rule), Optional.empty(), Optional.empty());
    }

    private static Person person(int safe, String stratum, String unit) {
        return Person.in("A").with("SAFE", safe).from(stratum, unit);
    }
}
