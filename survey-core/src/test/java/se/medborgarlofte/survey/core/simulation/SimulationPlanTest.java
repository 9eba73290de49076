package se.medborgarlofte.survey.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.round.RoundId;

class SimulationPlanTest {

    private static final SimulationPlan PLAN = plan(Plans.sound());

    @Test
    void has_a_plan_for_some_rounds_only() {
        assertThat(PLAN.round(SmallRound.ID)).contains(Plans.sound());
        assertThat(PLAN.round(new RoundId("2018"))).isEmpty();
    }

    @Test
    void admits_a_plan_that_fits_the_survey() {
        assertThat(check(PLAN)).isEqualTo(Findings.NONE);
    }

    @Test
    void finds_rounds_that_do_not_exist_and_rounds_planned_twice() {
        var unknown = RoundPlan.uniform(new RoundId("2020"), 1);

        var findings = check(plan(unknown, Plans.sound(), Plans.sound()));

        assertThat(findings)
                .hasToString("rounds[0].round: round.unknown {round=2020}\n"
                        + "rounds[2].round: simulation.roundRepeated {round=2016}");
    }

    @Test
    void sees_the_faults_of_a_round_from_the_whole() {
        var findings = check(plan(Plans.of(Plans.item("SAVE", "1", "1"))));

        assertThat(findings).hasToString("rounds[0].items[0].variable: variable.unknown {variable=SAVE}");
    }

    @Test
    void has_nothing_to_say_of_a_round_without_questionnaire() {
        var findings = PLAN.check(List.of(SmallRound.round()), List.of(), SmallRound.areas());

        assertThat(findings).isEqualTo(Findings.NONE);
    }

    @Test
    void leaves_a_round_without_name_to_the_constraints() {
        var nameless = plan(RoundPlan.uniform(null, 1));

        assertThat(check(nameless)).isEqualTo(Findings.NONE);
        assertThat(Constraints.standard().check(nameless)).hasToString("rounds[0].round: constraint.notNull");
    }

    @Test
    void declares_what_shares_may_be() {
        var wrong = new Rate(Map.of(), new BigDecimal("1.2"));
        var before = new Before(Optional.of(1), Optional.empty(), new BigDecimal("-0.1"), List.of(wrong));

        var findings = Constraints.standard().check(plan(Plans.of(Plans.item("SAFE", before))));

        assertThat(findings.list())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "constraint.max rounds[0].items[0].before[0].except[0].share",
                        "constraint.min rounds[0].items[0].before[0].share");
    }

    private static SimulationPlan plan(RoundPlan... rounds) {
        return new SimulationPlan(Optional.empty(), 1L, List.of(rounds));
    }

    private static Findings check(SimulationPlan plan) {
        return plan.check(List.of(SmallRound.round()), List.of(SmallRound.questionnaire()), SmallRound.areas());
    }
}
