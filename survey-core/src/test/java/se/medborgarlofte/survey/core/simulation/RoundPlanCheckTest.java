package se.medborgarlofte.survey.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.medborgarlofte.survey.core.simulation.Plans.code;
import static se.medborgarlofte.survey.core.simulation.Plans.fixing;
import static se.medborgarlofte.survey.core.simulation.Plans.in;
import static se.medborgarlofte.survey.core.simulation.Plans.item;
import static se.medborgarlofte.survey.core.simulation.Plans.missing;
import static se.medborgarlofte.survey.core.simulation.Plans.of;
import static se.medborgarlofte.survey.core.simulation.Plans.rate;
import static se.medborgarlofte.survey.core.simulation.Plans.shares;
import static se.medborgarlofte.survey.core.simulation.Plans.target;
import static se.medborgarlofte.survey.core.simulation.Plans.with;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Mode;

class RoundPlanCheckTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @ParameterizedTest
    @MethodSource("sound")
    void admits_a_plan_that_fits(RoundPlan plan) {
        assertThat(check(plan)).isEqualTo(Findings.NONE);
    }

    static Stream<RoundPlan> sound() {
        return Stream.of(
                Plans.sound(),
                RoundPlan.uniform(SmallRound.ID, 7),
                of(List.of(in("CENTRE"), in("HILL"), fixing("SEX", 9))),
                of(item("SAFE", code(8, "0.1", rate("SEX", 2, "0.3")), missing(MissingReason.NO_ANSWER, "0.7"))),
                of(item("PROBLEM", "1", "0.5", "4", "0.5"), item("PROBLEM_DARK", "1", "0.3", "4", "0.7")),
                of(item("PRIORITY", "1", "0.9", "2", "0.8", "3", "0"), item("PLACES", "1", "1")),
                of(item("AGE", missing(MissingReason.DONT_KNOW, "1"))),
                with(rate("SEX", 1, "0.4"), new Rate(Map.of(), HALF)));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @MethodSource("unsound")
    void finds_what_does_not_fit(RoundPlan plan, String code, String path) {
        var findings = check(plan);

        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.isError()).isTrue();
        });
    }

    static Stream<Arguments> unsound() {
        return Stream.of(groups(), composition(), items(), before(), targets()).flatMap(faults -> faults);
    }

    private static Stream<Arguments> groups() {
        var neither = new Group(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        var both = new Group(Optional.empty(), Optional.of(1), Optional.of(1), Map.of());
        return Stream.of(
                arguments(of(List.of(in("HARBOUR"))), "area.unknown", "groups[0].area"),
                arguments(of(List.of(neither)), "simulation.answersOrAsked", "groups[0]"),
                arguments(of(List.of(Group.of(1), both)), "simulation.answersOrAsked", "groups[1]"),
                arguments(of(List.of(fixing("SEX", 7))), "choice.unknown", "groups[0].fixed.SEX"),
                arguments(of(List.of(fixing("SEXX", 1))), "variable.unknown", "groups[0].fixed.SEXX"),
                arguments(of(List.of(fixing("AGE", 1))), "simulation.notOneChoice", "groups[0].fixed.AGE"));
    }

    private static Stream<Arguments> composition() {
        var tooMuch = new Trait("SEX", shares("1", "0.5", "2", "0.6"));
        var outside = new Trait("SEX", shares("1", "1.5", "2", "0.5"));
        var strange = new Trait("SEX", shares("1", "0.5", "7", "0.5"));
        return Stream.of(
                arguments(with(tooMuch), "simulation.sharesNotWhole", "composition[0].shares"),
                arguments(with(outside), "simulation.notShare", "composition[0].shares.1"),
                arguments(with(strange), "choice.unknown", "composition[0].shares.7"),
                arguments(with(Plans.SEX, Plans.SEX), "simulation.variableRepeated", "composition[1].variable"),
                arguments(with(new Trait("SEXX", shares("1", "1"))), "variable.unknown", "composition[0].variable"),
                arguments(
                        with(new Trait("PROBLEM_DARK", shares("1", "1"))),
                        "simulation.notOneChoice",
                        "composition[0].variable"),
                arguments(with(rate("SAFE", 1, "0.5")), "simulation.notComposed", "response[0].where.SAFE"),
                arguments(with(rate("SEX", 7, "0.5")), "choice.unknown", "response[0].where.SEX"));
    }

    private static Stream<Arguments> items() {
        var both = new ItemPlan("SAFE", List.of(), shares("1", "1"), Optional.of(target()));
        return Stream.of(
                arguments(of(item("SAVE", "1", "1")), "variable.unknown", "items[0].variable"),
                arguments(
                        of(item("SAFE", "1", "1"), item("SAFE", "1", "1")),
                        "simulation.variableRepeated",
                        "items[1].variable"),
                arguments(of(item("SEX", "1", "1")), "simulation.variableRepeated", "items[0].variable"),
                arguments(of(both), "simulation.targetAndDistribution", "items[0]"),
                arguments(of(item("SAFE", "1", "0.9")), "simulation.sharesNotWhole", "items[0].distribution"),
                arguments(of(item("SAFE", "5", "1")), "choice.unknown", "items[0].distribution.5"),
                arguments(of(item("PROBLEM", "2", "1")), "choice.unknown", "items[0].distribution.2"),
                arguments(of(item("PLACES", "3", "0.2")), "choice.unknown", "items[0].distribution.3"),
                arguments(of(item("PRIORITY", "1", "1.2")), "simulation.notShare", "items[0].distribution.1"),
                arguments(of(item("PRIORITY", "8", "0.2")), "answer.exclusive", "items[0].distribution.8"),
                arguments(of(item("PRIORITY", target())), "simulation.noTarget", "items[0].target"),
                arguments(of(item("AGE", "40", "1")), "simulation.noCodes", "items[0].distribution.40"));
    }

    private static Stream<Arguments> before() {
        var neither = new Before(Optional.empty(), Optional.empty(), HALF, List.of());
        return Stream.of(
                arguments(of(item("SAFE", neither)), "simulation.codeOrMissing", "items[0].before[0]"),
                arguments(of(item("SAFE", code(7, "0.1"))), "choice.unknown", "items[0].before[0].code"),
                arguments(
                        of(item("SAFE", missing(MissingReason.DONT_KNOW, "0.1"))),
                        "answer.missingHasCode",
                        "items[0].before[0].missing"),
                arguments(
                        of(item("SAFE", code(1, "0.1", rate("AGE", 1, "0.2")))),
                        "simulation.notComposed",
                        "items[0].before[0].except[0].where.AGE"),
                arguments(
                        of(item("SAFE", code(1, "0.5"), code(8, "0.1", rate("SEX", 1, "0.6")))),
                        "simulation.sharesAboveWhole",
                        "items[0].before"));
    }

    private static Stream<Arguments> targets() {
        var overlapping = new Target(
                HALF, Map.of(), Optional.empty(), List.of(), shares("1", "1"), shares("1", "0.5", "2", "0.5"));
        var unknown = target(Map.of(new AreaCode("HARBOUR"), HALF));
        return Stream.of(
                arguments(of(item("SAFE", overlapping)), "simulation.codeInBoth", "items[0].target.otherwise.1"),
                arguments(of(item("SAFE", unknown)), "area.unknown", "items[0].target.byArea.HARBOUR"),
                arguments(
                        of(item("SAFE", target(Map.of(), new Shift("SAFE", 1, HALF)))),
                        "simulation.notComposed",
                        "items[0].target.shifts[0].variable"),
                arguments(
                        of(item("SAFE", target(Map.of(), new Shift("SEX", 4, HALF)))),
                        "choice.unknown",
                        "items[0].target.shifts[0].variable"));
    }

    @Test
    void does_not_let_a_required_question_be_passed_over() {
        var plan = with(new Trait("SAFE", shares("1", "1")));
        var skipping = new RoundPlan(
                SmallRound.ID,
                plan.groups(),
                plan.composition(),
                List.of(item("SEX", missing(MissingReason.NO_ANSWER, "0.1"))),
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of());

        var findings = check(skipping);

        assertThat(findings).hasToString("items[0].before[0].missing: answer.required");
    }

    @Test
    void says_which_code_a_missing_answer_has() {
        var findings = check(of(item("SAFE", missing(MissingReason.DONT_KNOW, "0.1"))));

        assertThat(findings).hasToString("items[0].before[0].missing: answer.missingHasCode {code=8}");
    }

    @Test
    void finds_modes_and_languages_that_the_round_does_not_have() {
        var plan = new RoundPlan(
                SmallRound.ID,
                List.of(Group.of(1)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(Mode.SMS, BigDecimal.ONE),
                Map.of("ar", HALF));

        var findings = check(plan);

        assertThat(findings.list())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "simulation.modeUnknown modes.sms",
                        "simulation.languageUnknown languages.ar",
                        "simulation.sharesNotWhole languages");
    }

    @Test
    void asks_for_the_number_of_adults_where_answers_are_weighted() {
        var plan = of(List.of(in("CENTRE"), in("HILL")));

        var findings =
                plan.check(SmallRound.round(DesignColumn.WEIGHT), SmallRound.questionnaire(), SmallRound.areas());

        assertThat(findings).hasToString("groups[1].area: simulation.adultsUnknown");
    }

    @Test
    void stands_what_people_leave_out() {
        var holes = new HashMap<Integer, BigDecimal>();
        holes.put(1, null);
        var plan = new RoundPlan(
                null,
                List.of(new Group(Optional.empty(), Optional.of(1), Optional.empty(), null)),
                List.of(new Trait(null, null), new Trait("SEX", holes)),
                List.of(
                        new ItemPlan(null, null, null, Optional.empty()),
                        new ItemPlan(
                                "SAFE",
                                List.of(new Before(Optional.of(1), Optional.empty(), null, null)),
                                null,
                                Optional.of(new Target(
                                        null,
                                        null,
                                        Optional.empty(),
                                        List.of(new Shift(null, null, null)),
                                        null,
                                        null)))),
                List.of(new Rate(null, null)),
                Optional.empty(),
                null,
                null);

        var findings = check(plan);

        assertThat(findings.list())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "variable.unknown composition[0].variable",
                        "simulation.notShare composition[1].shares.1",
                        "simulation.variableRepeated items[0].variable",
                        "variable.unknown items[0].variable",
                        "simulation.notComposed items[1].target.shifts[0].variable");
    }

    private static Findings check(RoundPlan plan) {
        return plan.check(SmallRound.round(), SmallRound.questionnaire(), SmallRound.areas());
    }
}
