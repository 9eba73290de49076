package se.medborgarlofte.survey.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.comparison.Cmp1;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.comparability.Pair;
import se.medborgarlofte.survey.stats.report.ReportOfRound;
import se.medborgarlofte.survey.stats.town.Town;

class TrendOfRoundsTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    private static Round round(String year) {
        int of = Integer.parseInt(year);
        var asked = Pair.alike().programme().rounds().get(0);
        return Rewritten.with(
                Rewritten.with(asked, "id", new RoundId(year)),
                "fieldwork",
                new Fieldwork(LocalDate.of(of, 9, 1), LocalDate.of(of, 10, 31)));
    }

    private static Round open(String year) {
        return Rewritten.with(round(year), "design", CollectionDesign.OPEN_WEB);
    }

    private static Optional<Trend> trend(String told, Round... rounds) {
        return trend(told, "none", rounds);
    }

    /** @param unsound a round whose answers are not in order */
    private static Optional<Trend> trend(String told, String unsound, Round... rounds) {
        Programme programme = Rewritten.with(Pair.alike().programme(), "rounds", List.of(rounds));
        var reading = new ReadRound(new SameCrowd(unsound), CONSTRAINTS);
        var reports = new ReportOfRound(reading, List.of(), Town.RULES);
        var comparability =
                new ComparabilityOfRounds(reading, new Pair.NoReleases(), List.of(), Town.RULES, Cmp1.rules());
        var report = reports.of(programme, programme.round(new RoundId(told)).orElseThrow());
        return new TrendOfRounds(reports, comparability).of(programme, report, Declarations.NONE);
    }

    private static List<String> years(Trend trend) {
        return trend.points().stream().map(point -> point.round().id().value()).toList();
    }

    private static List<TrendJoint> joints(Trend trend) {
        return trend.points().stream().flatMap(point -> point.joint().stream()).toList();
    }

    @Test
    void follows_a_share_from_round_to_round_by_time() {
        var trend = trend("2024", round("2024"), round("2020"), round("2022")).orElseThrow();

        assertThat(trend.indicator()).isEqualTo(Pair.unsafe());
        assertThat(years(trend)).containsExactly("2020", "2022", "2024");
        assertThat(joints(trend)).containsExactly(TrendJoint.COMPARABLE, TrendJoint.COMPARABLE);
        assertThat(trend.points()).allMatch(point -> point.figure().hasPoint());
    }

    @Test
    void an_open_round_is_joined_to_none() {
        var trend = trend("2026", round("2020"), round("2022"), open("2024"), round("2026"))
                .orElseThrow();

        assertThat(joints(trend)).containsExactly(TrendJoint.COMPARABLE, TrendJoint.BLOCKED, TrendJoint.BLOCKED);
        assertThat(trend.points().get(2).reasons())
                .filteredOn(Reason::isBlock)
                .extracting(Reason::code)
                .contains(ReasonCode.NOT_A_SAMPLE);
        assertThat(trend.points().get(2).figure().interval()).isEmpty();
    }

    @Test
    void two_rounds_are_no_trend_and_neither_what_came_later_nor_what_goes_on_counts() {
        Round going = Rewritten.with(round("2021"), "state", RoundState.OPEN);

        assertThat(trend("2022", round("2020"), going, round("2022"), round("2024")))
                .isEmpty();
        assertThat(trend("2024", round("2020"), going, round("2022"), round("2024")))
                .isPresent();
    }

    @Test
    void a_round_whose_answers_are_not_in_order_is_left_out_and_named() {
        var rounds = new Round[] {round("2020"), round("2021"), round("2022"), round("2024")};

        var trend = trend("2024", "2021", rounds).orElseThrow();

        assertThat(years(trend)).containsExactly("2020", "2022", "2024");
        assertThat(trend.leftOut()).containsExactly(rounds[1]);
        assertThat(trend("2022", "2021", rounds)).isEmpty();
    }

    @Test
    void a_report_that_has_been_made_is_not_made_again() {
        Programme programme = Rewritten.with(
                Pair.alike().programme(), "rounds", List.of(round("2020"), round("2021"), round("2022")));
        var reading = new ReadRound(new SameCrowd("none"), CONSTRAINTS);
        var reports = new ReportOfRound(reading, List.of(), Town.RULES);
        var made = reports.of(programme, programme.rounds().get(1));
        var report = reports.of(programme, programme.rounds().get(2));
        var unreadable = new ReportOfRound(new ReadRound(new SameCrowd("2021"), CONSTRAINTS), List.of(), Town.RULES);
        var trends = new TrendOfRounds(
                unreadable,
                new ComparabilityOfRounds(reading, new Pair.NoReleases(), List.of(), Town.RULES, Cmp1.rules()));

        var trend = trends.of(programme, report, List.of(made), Declarations.NONE);

        assertThat(years(trend.orElseThrow())).containsExactly("2020", "2021", "2022");
        assertThat(trends.of(programme, report, Declarations.NONE)).isEmpty();
    }

    /** The same people answer every round, but for one whose answers cannot be read. */
    private record SameCrowd(String unsound) implements Responses {

        @Override
        public Findings each(Round round, Questionnaire questionnaire, ResponseReader reader) {
            return round.id().value().equals(unsound)
                    ? Findings.of(Finding.error("responses.none", ""))
                    : answers(round, questionnaire).map(reader::read).collect(Findings.joined());
        }

        private static Stream<Response> answers(Round round, Questionnaire questionnaire) {
            var crowd = Pair.crowd().toList();
            return IntStream.range(0, crowd.size()).mapToObj(i -> crowd.get(i).response(i, round, questionnaire));
        }

        @Override
        public void replace(Round round, Questionnaire questionnaire, List<Response> others) {
            throw new UnsupportedOperationException("the responses of a test are what they are");
        }

        @Override
        public boolean has(Round round) {
            return true;
        }
    }
}
