package se.medborgarlofte.survey.stats.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Situation;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.situation.ChangedOutcome;
import se.medborgarlofte.survey.core.situation.CommonGround.Outcome;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.DecidedOrder;
import se.medborgarlofte.survey.core.situation.EventCount;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.LargeEverywhere;
import se.medborgarlofte.survey.core.situation.Observation;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.Problem;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.situation.Problems;
import se.medborgarlofte.survey.core.situation.Statement;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.stats.report.ReportOfRound;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class PictureOfSurveyTest {

    private static final CommonGroundRules RULES = new CommonGroundRules(
            "cg",
            1,
            new CommonGroundRules.Residents(5, 10, 90, 30),
            new CommonGroundRules.Pointer(10, 50),
            new CommonGroundRules.Grades(2, 2),
            new CommonGroundRules.Counts(10, new BigDecimal("1.25"), new BigDecimal("0.01"), 95, 3));

    private static final Problems PROBLEMS = new Problems(
            "problems",
            1,
            List.of(
                    new Problem(
                            new ProblemCode("DARK"), text("mörker"), Optional.of(TownIndicators.UNSAFE.id()), false),
                    new Problem(new ProblemCode("BURGLARY"), text("inbrott"), Optional.empty(), false),
                    new Problem(new ProblemCode("DRUGS"), text("narkotika"), Optional.empty(), true)));

    private static LocalizedText text(String swedish) {
        return LocalizedText.of("sv", swedish);
    }

    private static Stream<Person> answers(String area, int safe, int unsafe) {
        return Stream.concat(
                Person.in(area).with("SAFE", 1).times(safe),
                Person.in(area).with("SAFE", 4).times(unsafe));
    }

    /** Of A more than half, of B a fifth, of C half of too few; of D none. */
    private static Stream<Person> people() {
        return Stream.of(answers("A", 40, 60), answers("B", 160, 40), answers("C", 20, 20), answers("D", 0, 0))
                .flatMap(some -> some);
    }

    private static AreaSet areas() {
        return new AreaSet(
                "1",
                List.of(
                        area("A", AreaKind.RESIDENTIAL, 1000),
                        area("B", AreaKind.RESIDENTIAL, 3000),
                        area("C", AreaKind.VISITED, 1000),
                        area("D", AreaKind.RESIDENTIAL, 1000)),
                List.of());
    }

    private static Area area(String code, AreaKind kind, int adults) {
        return new Area(new AreaCode(code), text("Område " + code), kind, Optional.of(adults), List.of());
    }

    private static Observation grade(Party party, String area, String problem, String period, int grade) {
        return observed(party, area, problem, period, Optional.of(grade), Optional.empty(), true);
    }

    private static Observation count(Party party, String area, String problem, String period, int count) {
        return observed(party, area, problem, period, Optional.empty(), Optional.of(count), true);
    }

    private static Observation observed(
            Party party,
            String area,
            String problem,
            String period,
            Optional<Integer> grade,
            Optional<Integer> count,
            boolean shown) {
        return new Observation(
                party,
                new AreaCode(area),
                new ProblemCode(problem),
                new PartialDate(period),
                grade,
                count,
                "Övning",
                Optional.empty(),
                shown);
    }

    private static Situation situation(String period, Observation... observations) {
        return new Situation(period, List.of(observations), List.of(), Optional.empty());
    }

    private static Programme programme(Town town, Situation... situations) {
        var plain = town.programme();
        return new Programme(
                plain.survey(),
                plain.areas(),
                plain.questionnaires(),
                plain.indicators(),
                plain.rounds(),
                List.of(situations),
                plain.promises(),
                plain.simulation());
    }

    private static PictureOfSurvey pictures(Town town) {
        return new PictureOfSurvey(town.reading(), List.of(), PROBLEMS, RULES, Town.RULES);
    }

    private static JointPicture picture(Town town, Situation... situations) {
        return pictures(town).of(programme(town, situations), town.round(), Optional.empty());
    }

    private static JointView view(JointPicture picture, String area, String problem) {
        return picture.views().stream()
                .filter(view ->
                        view.area().equals(new AreaCode(area)) && view.problem().equals(new ProblemCode(problem)))
                .findFirst()
                .orElseThrow();
    }

    private static PartyView of(Party party, JointView view) {
        return view.views().stream()
                .filter(each -> each.party() == party)
                .findFirst()
                .orElseThrow();
    }

    private static Town open() {
        return Town.open(people()).withAreas(areas());
    }

    private static Town sample() {
        return Town.sample(people()).withAreas(areas());
    }

    @Test
    void those_who_answered_an_open_round_point_and_never_say_that_there_is_no_problem() {
        var picture = picture(open(), situation("2016", grade(Party.POLICE, "A", "DARK", "2016", 2)));

        assertThat(picture.open()).isTrue();
        assertThat(view(picture, "A", "DARK").outcome()).isEqualTo(Outcome.COMMON_GROUND);
        assertThat(of(Party.RESIDENTS, view(picture, "A", "DARK")).pointer()).isTrue();
        assertThat(of(Party.RESIDENTS, view(picture, "A", "DARK")).residents()).hasValueSatisfying(share -> {
            assertThat(share.n()).isEqualTo(100);
            assertThat(share.percent()).isEqualTo(60);
            assertThat(share.percentOfAll()).isEqualTo(35);
            assertThat(share.above()).isEmpty();
        });
        assertThat(of(Party.RESIDENTS, view(picture, "B", "DARK")).statement()).isEqualTo(Statement.UNCLEAR);
        assertThat(picture.views()).noneMatch(view -> view.area().equals(new AreaCode("C")));
    }

    @Test
    void a_sample_tells_how_sure_it_is_and_how_many_are_concerned() {
        var picture = picture(sample(), situation("2016", grade(Party.POLICE, "A", "DARK", "2016", 3)));

        var residents = of(Party.RESIDENTS, view(picture, "A", "DARK"));
        assertThat(residents.statement()).isEqualTo(Statement.CONCERN);
        assertThat(residents.pointer()).isFalse();
        assertThat(residents.residents())
                .hasValueSatisfying(share -> assertThat(share.above()).hasValueSatisfying(above -> {
                    assertThat(above.points()).isEqualByComparingTo("24.7");
                    assertThat(above.lower()).isBetween(new BigDecimal("15"), new BigDecimal("20"));
                    assertThat(above.adjusted()).isZero();
                }));
        assertThat(of(Party.RESIDENTS, view(picture, "B", "DARK")).statement()).isEqualTo(Statement.NO_CONCERN);
        assertThat(of(Party.RESIDENTS, view(picture, "C", "DARK")).statement()).isEqualTo(Statement.CONCERN);
        assertThat(view(picture, "A", "DARK").place()).contains(1);
        assertThat(view(picture, "C", "DARK").outcome()).isEqualTo(Outcome.CANNOT_BE_TOLD);
        assertThat(view(picture, "C", "DARK").place()).isEmpty();
    }

    @Test
    void what_is_large_everywhere_has_a_list_of_its_own() {
        assertThat(picture(open()).largest())
                .containsExactly(new LargeEverywhere(new ProblemCode("DARK"), 340, 35, 20, 60));
    }

    @Test
    void counts_where_people_live_are_set_against_the_rest_per_inhabitant() {
        var picture = picture(
                open(),
                situation(
                        "2016",
                        count(Party.POLICE, "A", "BURGLARY", "2016", 40),
                        count(Party.POLICE, "B", "BURGLARY", "2016", 40),
                        count(Party.POLICE, "D", "BURGLARY", "2016", 4)));

        assertThat(of(Party.POLICE, view(picture, "A", "BURGLARY")).statement()).isEqualTo(Statement.CONCERN);
        assertThat(of(Party.POLICE, view(picture, "B", "BURGLARY")).statement()).isEqualTo(Statement.NO_CONCERN);
        assertThat(of(Party.POLICE, view(picture, "D", "BURGLARY")).count()).contains(new EventCount(10, true));
        assertThat(of(Party.POLICE, view(picture, "A", "BURGLARY")).count()).contains(new EventCount(40, false));
        assertThat(view(picture, "A", "BURGLARY").outcome()).isEqualTo(Outcome.CANNOT_BE_TOLD);
    }

    @Test
    void a_count_with_nothing_to_set_it_against_is_unclear() {
        var picture = picture(open(), situation("2016", count(Party.POLICE, "A", "BURGLARY", "2016", 40)));

        assertThat(of(Party.POLICE, view(picture, "A", "BURGLARY")).statement()).isEqualTo(Statement.UNCLEAR);
    }

    @Test
    void counts_where_people_go_are_set_against_the_same_months_of_three_years() {
        var now = count(Party.POLICE, "C", "BURGLARY", "2016-06", 64);
        var past = Stream.of("2013-06", "2014-06", "2015-06")
                .map(period -> situation(period.substring(0, 4), count(Party.POLICE, "C", "BURGLARY", period, 42)))
                .toList();

        var known = picture(open(), past.get(0), past.get(1), past.get(2), situation("2016", now));
        var unknown = picture(open(), past.get(1), past.get(2), situation("2016", now));

        assertThat(of(Party.POLICE, view(known, "C", "BURGLARY")).statement()).isEqualTo(Statement.CONCERN);
        assertThat(unknown.views()).noneMatch(view -> view.problem().equals(new ProblemCode("BURGLARY")));
    }

    @Test
    void counts_that_measure_the_work_of_the_police_are_shown_and_never_used() {
        var picture = picture(
                open(),
                situation(
                        "2016",
                        count(Party.POLICE, "A", "DRUGS", "2016", 400),
                        grade(Party.POLICE, "A", "DRUGS", "2016", 1),
                        count(Party.POLICE, "B", "DRUGS", "2016", 40)));

        assertThat(of(Party.POLICE, view(picture, "A", "DRUGS")).statement()).isEqualTo(Statement.NO_CONCERN);
        assertThat(of(Party.POLICE, view(picture, "A", "DRUGS")).count()).contains(new EventCount(400, false));
    }

    @Test
    void what_a_party_does_not_allow_to_be_shown_is_no_information() {
        var secret = observed(Party.POLICE, "A", "DARK", "2016", Optional.of(3), Optional.empty(), false);

        var picture = picture(open(), situation("2016", secret));

        assertThat(of(Party.POLICE, view(picture, "A", "DARK"))).isEqualTo(PartyView.missing(Party.POLICE));
        assertThat(picture.withheld()).isEqualTo(1);
    }

    @Test
    void the_picture_before_is_the_one_of_the_period_before() {
        var before = situation("2016", grade(Party.MUNICIPALITY, "A", "DARK", "2016", 2));
        var after = situation("2017", grade(Party.MUNICIPALITY, "A", "DARK", "2017", 1));
        var town = open();

        var picture = pictures(town).of(programme(town, before, after), town.round(), Optional.of("2017"));

        assertThat(picture.before())
                .contains(new JointPicture.Before(town.round().id(), "2016"));
        assertThat(picture.changes())
                .containsExactly(new ChangedOutcome(
                        new AreaCode("A"), new ProblemCode("DARK"), Outcome.COMMON_GROUND, Outcome.SEEN_BY_ONE));
        assertThat(picture(town, before, after).before()).isEmpty();
        assertThat(picture(town, before, after).period()).contains("2016");
    }

    @Test
    void the_order_that_was_decided_goes_with_the_picture_and_leaves_the_places_as_they_are() {
        var before = situation("2016", grade(Party.MUNICIPALITY, "A", "DARK", "2016", 3));
        var after = situation(
                "2017",
                grade(Party.MUNICIPALITY, "A", "DARK", "2017", 3),
                grade(Party.MUNICIPALITY, "B", "BURGLARY", "2017", 2),
                grade(Party.POLICE, "B", "BURGLARY", "2017", 2));
        var order = new DecidedOrder(
                List.of(
                        new DecidedOrder.Entry(new AreaCode("B"), new ProblemCode("BURGLARY")),
                        new DecidedOrder.Entry(new AreaCode("B"), new ProblemCode("DRUGS"))),
                text("rådet"),
                LocalDate.of(2017, 9, 1),
                text("skäl"));
        var decided = new Situation("2017", after.observations(), List.of(), Optional.of(order));
        var town = open();

        var plain = pictures(town).of(programme(town, before, after), town.round(), Optional.of("2017"));
        var picture = pictures(town).of(programme(town, before, decided), town.round(), Optional.of("2017"));

        assertThat(picture.order()).contains(order);
        assertThat(picture.showing(Set.of()).order()).contains(order);
        assertThat(picture.changes()).isNotEmpty();
        assertThat(picture.views()).isEqualTo(plain.views());
        assertThat(picture.problem(new ProblemCode("DRUGS")).name()).isEqualTo(text("narkotika"));
        assertThat(view(picture, "B", "BURGLARY").place()).contains(2);
        assertThat(plain.order()).isEmpty();
    }

    @Test
    void a_round_that_is_not_closed_has_no_picture() {
        var town = open().in(RoundState.OPEN);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> picture(town));
    }

    @Test
    void a_report_shows_figures_of_residents_only_where_an_area_stands_by_itself() {
        var town = Town.open(Stream.of(answers("A", 40, 60), answers("B", 160, 40), answers("C", 10, 10))
                        .flatMap(some -> some))
                .withAreas(areas());
        var seen = programme(town, situation("2016", grade(Party.POLICE, "A", "DARK", "2016", 2)));
        var report = new ReportOfRound(town.reading(), List.of(), Town.RULES, pictures(town)).of(seen, town.round());

        var picture = report.situation().orElseThrow();
        assertThat(of(Party.RESIDENTS, view(picture, "A", "DARK")).residents()).isPresent();
        assertThat(of(Party.RESIDENTS, view(picture, "B", "DARK")).residents()).isEmpty();
        assertThat(new ReportOfRound(town.reading(), List.of(), Town.RULES, pictures(town))
                        .of(programme(town), town.round())
                        .situation())
                .isEmpty();
    }

    @Test
    void a_problem_that_no_table_has_is_called_by_its_code() {
        var picture = picture(open(), situation("2016", grade(Party.POLICE, "A", "NOISE", "2016", 2)));

        assertThat(picture.problem(new ProblemCode("NOISE")).name().in("sv")).isEqualTo("NOISE");
        assertThat(PROBLEMS.citation()).isEqualTo("problems-1");
    }
}
