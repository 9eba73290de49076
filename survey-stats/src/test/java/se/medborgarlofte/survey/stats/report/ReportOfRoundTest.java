package se.medborgarlofte.survey.stats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.area.PopulationCell;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.PartId;
import se.medborgarlofte.survey.core.promise.Period;
import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.promise.PromiseState;
import se.medborgarlofte.survey.core.promise.Standing;
import se.medborgarlofte.survey.core.promise.StateChange;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.release.ShownInterval;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Precision;
import se.medborgarlofte.survey.stats.town.GssPanel;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Reached;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class ReportOfRoundTest {

    private static final Breakdown BY_SEX = Town.breakdown("SEX", "1", "2", "3");

    /** 160 people in two areas. */
    private static Stream<Person> people() {
        return Stream.of(
                        Person.in("A").with("SEX", 1).with("SAFE", 1).times(60),
                        Person.in("A").with("SEX", 2).with("SAFE", 4).times(20),
                        Person.in("B").with("SEX", 2).with("SAFE", 2).times(40),
                        Person.in("B").with("SEX", 9).with("SAFE", 3).times(40))
                .flatMap(people -> people);
    }

    @ParameterizedTest
    @EnumSource(names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void refuses_a_round_that_is_not_closed(RoundState state) {
        var town = Town.open(people()).in(state);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(town::report)
                .satisfies(refused ->
                        assertThat(refused.finding().toString()).isEqualTo("report.roundNotClosed {round=2016}"));
    }

    @Test
    void refuses_responses_that_are_not_valid() {
        var town = Town.open(Stream.concat(people(), Stream.of(Person.in("A").with("SAFE", 7))));

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(town::report);
    }

    @Test
    void says_nothing_of_precision_about_an_open_round() {
        var report = Town.open(people())
                .withIndicators(TownIndicators.UNSAFE, TownIndicators.GRADE)
                .report();

        assertThat(report.isOpen()).isTrue();
        assertThat(Reached.from(report))
                .noneMatch(ShownInterval.class::isInstance)
                .noneMatch(Interval.class::isInstance)
                .noneMatch(Precision.class::isInstance)
                .noneMatch(ShownValue.TooUncertain.class::isInstance);
        assertThat(Shown.total(report, TownIndicators.UNSAFE)).isEqualTo("160: 38 %");
    }

    @Test
    void gives_intervals_in_a_sample() {
        var report = Town.sample(people()).report();

        assertThat(report.isOpen()).isFalse();
        // Clopper-Pearson, 60 of 160: 0.2998 to 0.4549
        assertThat(Shown.released(report, TownIndicators.UNSAFE).total())
                .isEqualTo(new ReleasedFigure(
                        Optional.of(160),
                        new ShownValue.Rounded(new BigDecimal("38")),
                        Optional.of(new ShownInterval(new BigDecimal("29"), new BigDecimal("46"))),
                        false));
        assertThat(Reached.from(report)).anyMatch(ShownInterval.class::isInstance);
    }

    @Test
    void holds_displayed_values_only() {
        var report = Town.sample(people()).report();

        assertThat(Reached.from(report)).noneMatch(Double.class::isInstance);
    }

    @Test
    void shows_the_reference_survey_in_whole_percent() {
        var report = GssPanel.in2016().report();

        // 0.31529, 0.28725 to 0.34438
        assertThat(Shown.released(report, GssPanel.AFRAID).total())
                .isEqualTo(new ReleasedFigure(
                        Optional.of(1875),
                        new ShownValue.Rounded(new BigDecimal("32")),
                        Optional.of(new ShownInterval(new BigDecimal("28"), new BigDecimal("35"))),
                        false));
        assertThat(Shown.released(report, GssPanel.AFRAID).tables()).hasSize(3);
    }

    @Test
    void a_row_of_joined_groups_is_estimated_from_all_of_them() {
        var report = Town.sample(people())
                .withBreakdowns(Town.breakdown(Breakdown.AREA, "C", "A", "D", "B"))
                .report();

        assertThat(Shown.byArea(report, TownIndicators.UNSAFE)).containsExactly("C+A 80: 25 %", "D+B 80: 50 %");
    }

    @Test
    void splits_one_way_at_a_time_in_the_order_of_the_survey() {
        var report = Town.open(people()).withBreakdowns(BY_SEX, Town.byArea()).report();

        assertThat(Shown.released(report, TownIndicators.UNSAFE).tables())
                .extracting(table -> table.breakdown().variable())
                .containsExactly("SEX", "AREA");
        assertThat(Shown.by("SEX", report, TownIndicators.UNSAFE))
                .containsExactly("1 60: 0 %", "2+3 60: 33 %", "? 40: 100 %");
    }

    @Test
    void labels_are_those_of_the_areas_and_of_the_choices() {
        var report = Town.open(people()).withBreakdowns(BY_SEX, Town.byArea()).report();

        assertThat(report.whoAnswered())
                .flatExtracting(composition -> composition.parts())
                .flatExtracting(part -> part.categories())
                .extracting(category ->
                        category.label().map(label -> label.in("sv")).orElse("not known"))
                .containsExactly(
                        "Val 1", "Val 2", "Val 3", "not known", "Område A", "Område B", "Område C", "Område D");
    }

    @Test
    void a_choice_that_this_version_does_not_offer_is_no_category() {
        var report = Town.open(people())
                .withBreakdowns(Town.breakdown("SEX", "1", "2", "4", "3"), Town.breakdown("AREA", "A", "B", "X"))
                .report();

        assertThat(report.whoAnswered())
                .extracting(composition -> composition.breakdown().order())
                .containsExactly(List.of("1", "2", "3"), List.of("A", "B"));
        assertThat(Shown.by("SEX", report, TownIndicators.UNSAFE)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHOES", "VISITS", "NOTE", "HOME", "SPOT_1", "PRIORITY_1"})
    void what_puts_nobody_in_one_of_several_named_categories_splits_nothing(String variable) {
        var report = Town.open(people())
                .withBreakdowns(Town.breakdown(variable, "0", "1"))
                .report();

        assertThat(report.whoAnswered()).isEmpty();
        assertThat(Shown.released(report, TownIndicators.UNSAFE).tables()).isEmpty();
    }

    @Test
    void an_item_of_a_battery_has_categories_of_its_own() {
        var report = Town.open(people())
                .withBreakdowns(Town.breakdown("HARM_FRAUD", "1", "3"))
                .report();

        assertThat(report.whoAnswered().get(0).breakdown().order()).containsExactly("1", "3");
    }

    @Test
    void headlines_are_in_the_order_of_the_survey_once_each_and_only_when_they_were_asked() {
        var notAsked = TownIndicators.share("I_SHOES", "SHOES", List.of(1), List.of(1, 2), false);
        var town = Town.open(people())
                .withIndicators(TownIndicators.GRADE, notAsked, TownIndicators.UNSAFE, TownIndicators.GRADE);

        assertThat(town.report().indicators())
                .extracting(released -> released.indicator().id().value())
                .containsExactly("I_GRADE", "I_UNSAFE");
    }

    @Test
    void a_headline_is_the_newest_version_from_the_catalogue_or_the_survey() {
        var town = Town.open(people()).withIndicators(version(2), version(1));

        var fromCatalogue =
                new ReportOfRound(town.reading(), List.of(version(3)), Town.RULES).of(town.programme(), town.round());

        assertThat(fromCatalogue.indicators())
                .extracting(released -> released.indicator().version())
                .containsExactly(3);
        assertThat(town.report().indicators())
                .extracting(released -> released.indicator().version())
                .containsExactly(2);
    }

    private static Indicator version(int version) {
        var first = TownIndicators.UNSAFE;
        return new Indicator(
                first.id(),
                version,
                first.name(),
                first.group(),
                first.base(),
                first.measure(),
                first.direction(),
                first.unit(),
                first.sensitive());
    }

    @Test
    void who_answered_stands_beside_the_register() {
        var report = Town.open(people())
                .withBreakdowns(BY_SEX)
                .withPopulation(sex("1", 500), sex("2", 480), sex("3", 20))
                .report();

        // those who did not say their sex are no part of the percentages
        assertThat(Shown.answers(report.whoAnswered().get(0)))
                .containsExactly(
                        "1 60: 50 of answers, 50 of people",
                        "2+3 60: 50 of answers, 50 of people",
                        "? 40: - of answers, - of people");
        assertThat(report.whoAnswered().get(0).hasPopulation()).isTrue();
        assertThat(report.answers()).isEqualTo(160);
    }

    @Test
    void cells_of_two_counts_are_not_added_up() {
        var report = Town.open(people())
                .withBreakdowns(BY_SEX)
                .withPopulation(
                        sex("1", 500),
                        sex("2", 250),
                        sex("3", 250),
                        new PopulationCell(Map.of("SEX", "1", "AREA", "A"), 7000))
                .report();

        assertThat(Shown.answers(report.whoAnswered().get(0)))
                .startsWith("1 60: 50 of answers, 50 of people", "2+3 60: 50 of answers, 50 of people");
    }

    @Test
    void a_register_that_lacks_a_category_gives_no_percentages() {
        var report = Town.open(people())
                .withBreakdowns(BY_SEX)
                .withPopulation(sex("1", 500), sex("2", 500))
                .report();

        assertThat(report.whoAnswered().get(0).hasPopulation()).isFalse();
    }

    @Test
    void a_register_of_nobody_gives_no_percentages() {
        var report = Town.open(people())
                .withBreakdowns(BY_SEX)
                .withPopulation(sex("1", 0), sex("2", 0), sex("3", 0))
                .report();

        assertThat(report.whoAnswered().get(0).hasPopulation()).isFalse();
    }

    @Test
    void areas_count_their_own_adults_where_the_register_has_no_cells_for_them() {
        var report = Town.open(people()).withAreas(adults(100, 300)).report();

        assertThat(Shown.answers(report.whoAnswered().get(0)))
                .containsExactly("A 80: 50 of answers, 25 of people", "B+C+D 80: 50 of answers, 75 of people");
    }

    @Test
    void cells_for_some_areas_are_not_filled_up_with_the_adults_of_others() {
        var town = Town.open(people()).withAreas(adults(100, 300));
        var report = town.withPopulation(new PopulationCell(Map.of("AREA", "A"), 9000))
                .report();

        assertThat(report.whoAnswered().get(0).hasPopulation()).isFalse();
    }

    private static PopulationCell sex(String code, int people) {
        return new PopulationCell(Map.of("SEX", code), people);
    }

    private static AreaSet adults(int inA, int elsewhere) {
        return new AreaSet(
                "1",
                Stream.of("A", "B", "C", "D")
                        .map(Town::area)
                        .map(area -> new Area(
                                area.code(),
                                area.name(),
                                area.kind(),
                                Optional.of(area.code().value().equals("A") ? inA : elsewhere / 3),
                                area.statistical()))
                        .toList(),
                List.of());
    }

    @ParameterizedTest(name = "{0} invited, {1} of them ineligible: {2} percent")
    @CsvSource({"400, , 40", "400, 80, 50", "321, , 50", "160, , 100", "159, , ", "160, 160, ", ", , "})
    void the_response_rate_is_of_those_who_could_have_answered(Integer invited, Integer ineligible, Integer percent) {
        var town = Town.sample(people())
                .having(Optional.empty(), Optional.ofNullable(invited), Optional.ofNullable(ineligible));

        assertThat(town.report().responseRate()).isEqualTo(Optional.ofNullable(percent));
    }

    @Test
    void an_open_round_has_no_response_rate_whoever_was_invited() {
        var town = Town.open(people()).having(Optional.empty(), Optional.of(400), Optional.empty());

        assertThat(town.report().responseRate()).isEmpty();
    }

    @Test
    void a_round_without_paradata_has_no_response_rate() {
        assertThat(Town.sample(people()).report().responseRate()).isEmpty();
    }

    @Test
    void a_round_nobody_answered_says_so() {
        var report = Town.sample(Stream.of()).withBreakdowns(Town.byArea()).report();

        assertThat(report.answers()).isZero();
        assertThat(Shown.total(report, TownIndicators.UNSAFE)).isEqualTo("-: too few");
        assertThat(Shown.answers(report.whoAnswered().get(0))).containsExactly("A+B+C+D 0: - of answers, - of people");
    }

    @Test
    void a_promise_decided_afterwards_on_this_round_comes_along_as_what_it_is() {
        var cited = promise("2017", PromiseState.ONGOING, List.of(new RoundId("2016")));

        var promises = reported(cited, promise("2018", PromiseState.ONGOING, List.of(new RoundId("2017"))));

        assertThat(promises).hasSize(1);
        assertThat(promises.get(0).promise().id()).isEqualTo(cited.id());
        assertThat(promises.get(0).standing()).isEqualTo(Standing.DECIDED_AFTERWARDS);
    }

    @Test
    void a_promise_in_force_comes_along_and_one_that_was_never_given_does_not() {
        var promises = reported(
                promise("2015", PromiseState.ONGOING, List.of()), promise("2015", PromiseState.DRAFT, List.of()));

        assertThat(promises).extracting(ReportedPromise::standing).containsExactly(Standing.IN_FORCE);
    }

    @Test
    void a_promise_that_ended_before_comes_along_only_where_the_round_follows_it_up() {
        var followedUp = promise("2015", PromiseState.FULFILLED, List.of());
        CitizenPromise past = Rewritten.with(followedUp, "followUps", List.of());

        assertThat(reported(past)).isEmpty();
        assertThat(reported(followedUp)).extracting(ReportedPromise::standing).containsExactly(Standing.ENDED_BEFORE);
    }

    @Test
    void a_follow_up_by_a_later_round_is_named_and_left_to_that_round() {
        var promises = reported(promise("2017", PromiseState.ONGOING, List.of()));

        assertThat(promises.get(0).followUps())
                .hasSize(2)
                .noneMatch(followUp -> followUp instanceof FollowUp.Effect effect
                        && effect.round().equals(LATER));
        assertThat(promises.get(0).promise().followUps())
                .isEqualTo(promises.get(0).followUps());
        assertThat(promises.get(0).laterRounds()).extracting(Round::id).containsExactly(LATER);
    }

    private static final RoundId LATER = new RoundId("2019");

    private static List<ReportedPromise> reported(CitizenPromise... promises) {
        var town = Town.open(people());
        var programme = town.programme();
        var promising = new Programme(
                programme.survey(),
                programme.areas(),
                programme.questionnaires(),
                programme.indicators(),
                List.of(town.round(), later(town.round())),
                programme.situations(),
                List.of(promises),
                Optional.empty());
        return new ReportOfRound(town.reading(), List.of(), Town.RULES)
                .of(promising, town.round())
                .promises();
    }

    private static Round later(Round round) {
        return new Round(
                LATER,
                round.title(),
                round.state(),
                round.questionnaire(),
                round.areaEdition(),
                round.design(),
                round.modes(),
                new Fieldwork(LocalDate.of(2019, 1, 2), LocalDate.of(2019, 1, 28)),
                round.population(),
                round.columns(),
                round.lonelyUnits(),
                round.paradata(),
                round.note());
    }

    /** Decided and given to residents in {@code year}, where it is ever given to them. */
    private static CitizenPromise promise(String year, PromiseState state, List<RoundId> rounds) {
        var text = Town.byArea().title();
        var since = new PartialDate(year);
        var history = state == PromiseState.DRAFT
                ? List.of(new StateChange(state, since))
                : List.of(new StateChange(PromiseState.PUBLISHED, since), new StateChange(state, since));
        return new CitizenPromise(
                new PromiseId(year),
                text,
                text,
                new Period(since, Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Decision(text, since, Optional.empty(), rounds)),
                Optional.empty(),
                List.of(
                        new FollowUp.Process(since, Optional.empty(), FollowUp.Course.AS_PLANNED),
                        effect(since, new RoundId("2016")),
                        effect(since, LATER)),
                history);
    }

    private static FollowUp effect(PartialDate on, RoundId round) {
        return new FollowUp.Effect(on, Optional.empty(), new PartId("safer"), round);
    }
}
