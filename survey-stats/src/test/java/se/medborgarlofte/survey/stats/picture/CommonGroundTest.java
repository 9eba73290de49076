package se.medborgarlofte.survey.stats.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.situation.CommonGround;
import se.medborgarlofte.survey.core.situation.CommonGround.Outcome;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.situation.Ranking;
import se.medborgarlofte.survey.core.situation.Ranking.Candidate;
import se.medborgarlofte.survey.core.situation.Ranking.Concerned;
import se.medborgarlofte.survey.core.situation.Statement;

/** The worked example of the rule: five areas of a town with 31,400 adults. */
class CommonGroundTest {

    private static final CommonGroundRules RULES = new CommonGroundRules(
            "cg",
            1,
            new CommonGroundRules.Residents(5, 10, 90, 30),
            new CommonGroundRules.Pointer(10, 50),
            new CommonGroundRules.Grades(2, 2),
            new CommonGroundRules.Counts(10, new BigDecimal("1.25"), new BigDecimal("0.01"), 95, 3));

    private static final int ADULTS = 31_400;

    /** From the share above the municipality's, the ends of its 90 percent interval, and the adjusted p. */
    private static Statement residents(double above, double lower, double upper, double adjusted, int n) {
        double error = (upper - lower) / 2 / 100 / 1.645;
        return PartyStatements.of(
                new PartyStatements.Sampled(above / 100, error, 1000, adjusted, n), RULES.residents());
    }

    private static Statement grade(int grade) {
        return PartyStatements.ofGrades(List.of(grade), RULES.grades());
    }

    private static CommonGround joined(
            String area, String problem, Statement residents, Statement municipality, Statement police) {
        Map<Party, Statement> statements = new LinkedHashMap<>();
        statements.put(Party.RESIDENTS, residents);
        statements.put(Party.MUNICIPALITY, municipality);
        statements.put(Party.POLICE, police);
        return new CommonGround(new AreaCode(area), new ProblemCode(problem), statements, RULES.citation());
    }

    private static CommonGround darkCentrum() {
        return joined("CENTRUM", "DARK", residents(16.2, 10.5, 22.0, 0.001, 210), grade(2), Statement.MISSING);
    }

    private static CommonGround speedingNorrangen() {
        return joined("NORRANGEN", "SPEEDING", residents(9.5, 3.6, 15.5, 0.025, 188), grade(1), grade(2));
    }

    private static CommonGround vandalismHamnkvarteren() {
        var counted = CountedEvents.amongResidents(22, 4100, 71, ADULTS - 4100);
        return joined(
                "HAMNKVARTEREN",
                "VANDALISM",
                residents(9.6, -0.1, 19.3, 0.21, 58),
                grade(3),
                counted.statement(RULES.counts()));
    }

    private static CommonGround vandalismCentrum() {
        var counted = CountedEvents.ofVisitedPlace(64, 41 + 47 + 44, 3);
        return joined(
                "CENTRUM",
                "VANDALISM",
                residents(2.6, -2.4, 7.5, 0.5, 207),
                Statement.MISSING,
                counted.statement(RULES.counts()));
    }

    private static CommonGround speedingStrandbyn() {
        return joined("STRANDBYN", "SPEEDING", residents(19.5, 5, 34, 0.05, 22), grade(2), Statement.MISSING);
    }

    private static CommonGround speedingSoderby() {
        return joined("SODERBY", "SPEEDING", residents(-1.5, -6.4, 3.4, 0.9, 238), grade(1), Statement.MISSING);
    }

    @Test
    void each_place_of_the_worked_example_comes_out_as_it_should() {
        assertThat(darkCentrum().outcome()).isEqualTo(Outcome.COMMON_GROUND);
        assertThat(speedingNorrangen().outcome()).isEqualTo(Outcome.COMMON_GROUND);
        assertThat(vandalismHamnkvarteren().outcome()).isEqualTo(Outcome.COMMON_GROUND);
        assertThat(vandalismCentrum().outcome()).isEqualTo(Outcome.SEEN_BY_ONE);
        assertThat(speedingStrandbyn().outcome()).isEqualTo(Outcome.CANNOT_BE_TOLD);
        assertThat(speedingSoderby().outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void each_party_says_what_the_worked_example_says() {
        assertThat(vandalismHamnkvarteren().statements())
                .containsEntry(Party.RESIDENTS, Statement.UNCLEAR)
                .containsEntry(Party.MUNICIPALITY, Statement.CONCERN)
                .containsEntry(Party.POLICE, Statement.CONCERN);
        assertThat(vandalismCentrum().statements())
                .containsEntry(Party.RESIDENTS, Statement.UNCLEAR)
                .containsEntry(Party.POLICE, Statement.CONCERN);
        assertThat(speedingStrandbyn().statements()).containsEntry(Party.RESIDENTS, Statement.MISSING);
        assertThat(speedingSoderby().statements()).containsEntry(Party.RESIDENTS, Statement.NO_CONCERN);
        assertThat(speedingNorrangen().statements()).containsEntry(Party.MUNICIPALITY, Statement.NO_CONCERN);
    }

    /** 22 against 71 in the rest: R = 2.06, p = 0.004. 64 against 41, 47 and 44: R = 1.45, p = 0.0097. */
    @Test
    void counts_are_set_against_the_rest_and_those_of_a_visited_place_against_its_own_past() {
        var lived = CountedEvents.amongResidents(22, 4100, 71, ADULTS - 4100);
        var visited = CountedEvents.ofVisitedPlace(64, 132, 3);

        assertThat(lived.ratio()).isCloseTo(2.06, within(0.005));
        assertThat(lived.pValue()).isCloseTo(0.004, within(0.0005));
        assertThat(visited.ratio()).isCloseTo(1.45, within(0.005));
        assertThat(visited.pValue()).isCloseTo(0.0097, within(0.00005));
    }

    /** Hamnkvarteren by its grade; about 3,000 and 2,500 residents cannot be told apart. */
    @Test
    void the_order_is_that_of_the_worked_example() {
        var ranking = Ranking.of(List.of(
                new Candidate(darkCentrum(), 2, Optional.of(new Concerned(2150, 2500, 2900))),
                new Candidate(vandalismCentrum(), 2, Optional.empty()),
                new Candidate(speedingNorrangen(), 2, Optional.of(new Concerned(2500, 3000, 3400))),
                new Candidate(vandalismHamnkvarteren(), 3, Optional.of(new Concerned(700, 1100, 1600)))));

        assertThat(ranking.places()).extracting(Ranking.Place::number).containsExactly(1, 2);
        assertThat(ranking.places().get(0).shared()).containsExactly(vandalismHamnkvarteren());
        assertThat(ranking.places().get(1).shared()).containsExactly(darkCentrum(), speedingNorrangen());
    }

    @Test
    void three_parties_come_before_two_and_what_can_be_told_apart_has_a_place_of_its_own() {
        var three = joined("A", "DARK", Statement.CONCERN, Statement.CONCERN, Statement.CONCERN);
        var many = joined("B", "DARK", Statement.CONCERN, Statement.CONCERN, Statement.MISSING);
        var few = joined("C", "DARK", Statement.CONCERN, Statement.CONCERN, Statement.UNCLEAR);

        var ranking = Ranking.of(List.of(
                new Candidate(few, 3, Optional.of(new Concerned(100, 150, 200))),
                new Candidate(many, 3, Optional.of(new Concerned(300, 400, 500))),
                new Candidate(three, 2, Optional.empty())));

        assertThat(ranking.places())
                .extracting(
                        place -> place.number() + " " + place.shared().get(0).area())
                .containsExactly("1 A", "2 B", "3 C");
    }

    @ParameterizedTest(name = "{0} points above with {1} answers: {2}")
    @CsvSource({"0.10, 50, CONCERN", "0.10, 49, MISSING", "0.099, 50, UNCLEAR", "-0.5, 500, UNCLEAR"})
    void those_who_answered_an_open_round_point_and_never_say_no(double above, int answers, Statement expected) {
        assertThat(PartyStatements.ofOpen(above, answers, RULES.pointer())).isEqualTo(expected);
    }

    @Test
    void graders_who_disagree_are_unclear_and_either_grade_or_count_is_enough() {
        assertThat(PartyStatements.ofGrades(List.of(), RULES.grades())).isEqualTo(Statement.MISSING);
        assertThat(PartyStatements.ofGrades(List.of(1, 3), RULES.grades())).isEqualTo(Statement.UNCLEAR);
        assertThat(PartyStatements.ofGrades(List.of(1, 2), RULES.grades())).isEqualTo(Statement.CONCERN);
        assertThat(PartyStatements.ofBoth(Statement.NO_CONCERN, Statement.CONCERN))
                .isEqualTo(Statement.CONCERN);
        assertThat(PartyStatements.ofBoth(Statement.MISSING, Statement.UNCLEAR)).isEqualTo(Statement.UNCLEAR);
        assertThat(PartyStatements.ofBoth(Statement.NO_CONCERN, Statement.UNCLEAR))
                .isEqualTo(Statement.NO_CONCERN);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "9, 10, UNCLEAR",
        "12, 10, CONCERN",
        "10, 10, UNCLEAR",
        "100, 300, NO_CONCERN",
        "0, 300, NO_CONCERN",
        "2, 0, UNCLEAR",
        "0, 0, UNCLEAR"
    })
    void few_events_say_little(int events, int before, Statement expected) {
        assertThat(CountedEvents.ofVisitedPlace(events, before, 3).statement(RULES.counts()))
                .isEqualTo(expected);
    }
}
