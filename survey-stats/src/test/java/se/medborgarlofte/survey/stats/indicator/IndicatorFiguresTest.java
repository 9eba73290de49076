package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.indicator.Unit;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

/** What an indicator counts, person by person. */
class IndicatorFiguresTest {

    private static final Person SOMEBODY = Person.in("A");

    @Test
    void a_share_counts_only_the_codes_its_denominator_names() {
        var people = Stream.of(
                SOMEBODY.with("SAFE", 1),
                SOMEBODY.with("SAFE", 2),
                SOMEBODY.with("SAFE", 4),
                SOMEBODY.with("SAFE", 8),
                SOMEBODY.with("SAFE", MissingReason.NO_ANSWER),
                SOMEBODY.with("SAFE", MissingReason.PREFER_NOT_TO_SAY),
                SOMEBODY);

        var figure = figure(people, TownIndicators.UNSAFE);

        assertThat(figure.base()).isEqualTo(new Base(7, 6, 5, 3, 3));
        assertThat(figure.inside()).isOne();
        assertThat(figure.value()).hasValue(1.0 / 3);
    }

    @Test
    void those_who_do_not_know_are_in_the_base_when_the_denominator_names_their_code() {
        var people = Stream.of(SOMEBODY.with("SAFE", 4), SOMEBODY.with("SAFE", 8));

        assertThat(figure(people, TownIndicators.UNSAFE_ALL).value()).hasValue(0.5);
    }

    @ParameterizedTest(name = "{0}: asked {1}, answered {2}, valid {3}")
    @CsvSource({
        "NOT_ASKED, 1, 1, 1",
        "NO_ANSWER, 2, 1, 1",
        "DONT_KNOW, 2, 2, 1",
        "PREFER_NOT_TO_SAY, 2, 2, 2",
        "NOT_APPLICABLE, 2, 2, 1",
    })
    void each_kind_of_missing_answer_is_in_the_base_only_when_it_is_named(
            MissingReason reason, int asked, int answered, int valid) {
        var named = TownIndicators.share(
                "I_VICTIM", "VICTIM", List.of(1), List.of(1, 2), List.of(MissingReason.PREFER_NOT_TO_SAY), false);
        var people = Stream.of(SOMEBODY.with("VICTIM", 1), SOMEBODY.with("VICTIM", reason));

        assertThat(figure(people, named).base()).isEqualTo(new Base(2, asked, answered, valid, valid));
    }

    @Test
    void a_choice_among_several_that_was_not_taken_counts_as_no() {
        var people = Stream.of(
                SOMEBODY.with("PRIORITY", new Answer.ChosenMany(List.of(1, 2))),
                SOMEBODY.with("PRIORITY", new Answer.ChosenMany(List.of(2))),
                SOMEBODY.with("PRIORITY", new Answer.ChosenMany(List.of())),
                SOMEBODY.with("PRIORITY", MissingReason.NO_ANSWER));

        var figure = figure(people, TownIndicators.LIGHTING);

        assertThat(figure.base()).isEqualTo(new Base(4, 4, 3, 3, 3));
        assertThat(figure.inside()).isOne();
    }

    @Test
    void one_yes_to_any_of_several_is_enough_but_a_no_takes_an_answer_to_every_one() {
        var people = Stream.of(
                harmed(1, 3),
                harmed(3, 2),
                harmed(3, 3),
                // a yes, and no answer to the other
                SOMEBODY.with("HARM", new Answer.Graded(Map.of(item("BURGLARY"), new Answer.Chosen(1)))),
                // a no, and no answer to the other
                SOMEBODY.with("HARM", new Answer.Graded(Map.of(item("FRAUD"), new Answer.Chosen(3)))),
                SOMEBODY.with("HARM", MissingReason.NO_ANSWER),
                SOMEBODY);

        var figure = figure(people, TownIndicators.HARMED);

        assertThat(figure.base().eligible()).isEqualTo(7);
        assertThat(figure.base().asked()).isEqualTo(6);
        assertThat(figure.base().answered()).isEqualTo(5);
        assertThat(figure.base().valid()).isEqualTo(4);
        assertThat(figure.inside()).isEqualTo(3);
    }

    @Test
    void a_mean_of_codes_takes_each_code_as_its_own_value() {
        var people = Stream.of(SOMEBODY.with("SAFE", 1), SOMEBODY.with("SAFE", 4), SOMEBODY.with("SAFE", 8), SOMEBODY);

        var figure = figure(people, TownIndicators.GRADE);

        assertThat(figure.value()).hasValue(2.5);
        assertThat(figure.base()).isEqualTo(new Base(4, 3, 3, 2, 2));
        assertThat(figure.inside()).isZero();
    }

    @Test
    void a_mean_of_numbers_knows_who_was_asked_and_passed_over() {
        var people = Stream.of(
                SOMEBODY.withNumber("VISITS", -1.5),
                SOMEBODY.withNumber("VISITS", 4),
                SOMEBODY.with("VISITS", MissingReason.DONT_KNOW),
                SOMEBODY.with("VISITS", MissingReason.NO_ANSWER),
                SOMEBODY);

        var figure = figure(people, TownIndicators.VISITS);

        assertThat(figure.value()).hasValue(1.25);
        assertThat(figure.base()).isEqualTo(new Base(5, 4, 3, 2, 2));
    }

    @Test
    void somebody_without_weight_is_eligible_and_no_more() {
        var town = Town.designed(Stream.of(
                SOMEBODY.with("SAFE", 1).from("1", "1").weighing(3),
                SOMEBODY.with("SAFE", 4).from("1", "2").weighing(1),
                SOMEBODY.with("SAFE", 4).from("1", "3").weighing(0)));

        var figure = town.estimator().measured(TownIndicators.UNSAFE).ofAll();

        assertThat(figure.base()).isEqualTo(new Base(3, 3, 3, 2, 4));
        assertThat(figure.inside()).isOne();
        assertThat(figure.value()).hasValue(0.25);
    }

    @Test
    void nobody_in_the_base_gives_no_value_and_says_so() {
        var town = Town.sample(SOMEBODY.times(3));

        var figure = town.estimator().measured(TownIndicators.UNSAFE).ofAll();

        assertThat(figure.value()).isEmpty();
        assertThat(figure.precision()).isEmpty();
        assertThat(figure.reason()).contains("EMPTY");
    }

    @Test
    void a_share_of_the_same_people_is_the_mean_of_0_and_1() {
        var town = Town.designed(Stream.of(0, 1, 1, 0, 1, 1, 0, 0, 1, 1)
                .map(code -> SOMEBODY.with("PRIORITY", new Answer.ChosenMany(code == 1 ? List.of(1) : List.of(2)))));
        int[] unit = {0};
        var spread = town.with(
                person -> person.from("1", String.valueOf(unit[0]++ / 2)).weighing(1 + unit[0]));
        var mean =
                TownIndicators.indicator("I_MEAN", new Measure.Mean("PRIORITY_1", List.of(0, 1)), Unit.POINTS, false);

        var estimator = spread.estimator();
        var ofMean = estimator.measured(mean).ofAll();
        var ofShare = estimator.measured(TownIndicators.LIGHTING).ofAll();

        assertThat(ofMean.value().orElseThrow()).isCloseTo(ofShare.value().orElseThrow(), within(1e-15));
        assertThat(ofMean.precision().orElseThrow().standardError())
                .isCloseTo(ofShare.precision().orElseThrow().standardError(), within(1e-15));
        assertThat(ofMean.isShare()).isFalse();
        assertThat(ofShare.isShare()).isTrue();
    }

    @Test
    void an_indicator_can_be_estimated_only_from_what_was_asked_in_the_way_it_is_made() {
        var estimator = Town.open(Stream.of()).estimator();

        assertThat(estimator.canEstimate(TownIndicators.UNSAFE)).isTrue();
        assertThat(estimator.canEstimate(TownIndicators.HARMED)).isTrue();
        assertThat(estimator.canEstimate(TownIndicators.VISITS)).isTrue();
        assertThat(estimator.canEstimate(share("SHOE_SIZE"))).isFalse();
        assertThat(estimator.canEstimate(share("VISITS"))).isFalse();
        assertThat(estimator.canEstimate(mean("SAFE", List.of()))).isFalse();
        assertThat(estimator.canEstimate(mean("VISITS", List.of(1, 2)))).isFalse();
        assertThat(estimator.canEstimate(mean("NOTE", List.of()))).isFalse();
    }

    private static Indicator share(String variable) {
        return TownIndicators.share("I_X", variable, List.of(1), List.of(1, 2), false);
    }

    private static Indicator mean(String variable, List<Integer> codes) {
        return TownIndicators.indicator("I_X", new Measure.Mean(variable, codes), Unit.POINTS, false);
    }

    @Test
    void an_open_round_gives_no_precision_and_ignores_weights() {
        var town = Town.openWithWeights(Stream.of(SOMEBODY.with("SAFE", 1).weighing(9), SOMEBODY.with("SAFE", 4)));

        var figure = town.estimator().measured(TownIndicators.UNSAFE).ofAll();

        assertThat(figure.value()).hasValue(0.5);
        assertThat(figure.precision()).isEmpty();
        assertThat(figure.reason()).isEqualTo(Optional.of("NOT_A_SAMPLE"));
    }

    private static IndicatorFigure figure(Stream<Person> people, Indicator indicator) {
        return Town.open(people).estimator().measured(indicator).ofAll();
    }

    private static Person harmed(int burglary, int fraud) {
        return SOMEBODY.with(
                "HARM",
                new Answer.Graded(Map.of(
                        item("BURGLARY"), new Answer.Chosen(burglary), item("FRAUD"), new Answer.Chosen(fraud))));
    }

    private static ItemId item(String name) {
        return new ItemId(name);
    }
}
