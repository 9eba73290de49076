package se.medborgarlofte.survey.stats.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Cmp1;
import se.medborgarlofte.survey.core.promise.ChoiceBasis;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalKind;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.GoalSide;
import se.medborgarlofte.survey.core.promise.PartId;
import se.medborgarlofte.survey.core.promise.Period;
import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.promise.PromiseState;
import se.medborgarlofte.survey.core.promise.StateChange;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.stats.comparability.Pair;

class FamiliesTest {

    private static final RoundId BASELINE = new RoundId("2020");

    private static CitizenPromise promising(ChoiceBasis basis, Optional<BigDecimal> smallest, String... areas) {
        var measure = new GoalMeasure(
                Pair.unsafe().id(),
                1,
                Stream.of(areas).map(AreaCode::new).toList(),
                basis,
                BASELINE,
                GoalKind.LEVEL,
                BigDecimal.TEN,
                smallest,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                GoalSide.AT_MOST,
                Map.of(),
                Optional.empty());
        var goal = new Goal(new PartId("g1"), Texts.both("Mål"), Optional.of(measure));
        return new CitizenPromise(
                new PromiseId("2021"),
                Texts.both("Löfte"),
                Texts.both("Löfte"),
                new Period(new PartialDate("2021"), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(goal),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new StateChange(PromiseState.PUBLISHED, new PartialDate("2021-02"))));
    }

    private static List<Family> since(RoundId round, CitizenPromise promise) {
        var programme = Pair.alike().withPromises(promise).programme();
        return new Families(programme, Cmp1.rules())
                .between(round, programme.round(new RoundId("2022")).orElseThrow());
    }

    private static CitizenPromise until(String end, Optional<PartialDate> followUp) {
        var promise = promising(ChoiceBasis.AUTHORITIES, Optional.empty(), "A");
        var goal = promise.goals().get(0);
        GoalMeasure planned = Rewritten.with(goal.measure().orElseThrow(), "followUpRound", followUp);
        CitizenPromise ended = Rewritten.with(
                promise, "period", new Period(new PartialDate("2021"), Optional.of(new PartialDate(end))));
        return Rewritten.with(ended, "goals", List.of(Rewritten.with(goal, "measure", Optional.of(planned))));
    }

    @Test
    void a_promise_that_is_over_fixes_no_family_unless_the_round_follows_it_up() {
        var asked = Pair.alike().programme().round(new RoundId("2022")).orElseThrow();
        var month = new PartialDate(asked.fieldwork().lastDay().toString().substring(0, 7));

        assertThat(since(BASELINE, until("2021-06", Optional.empty())))
                .extracting(Family::basis)
                .containsExactly(Family.Basis.NO_GOAL);
        assertThat(since(BASELINE, until("2021-06", Optional.of(new PartialDate("2021-05")))))
                .extracting(Family::basis)
                .containsExactly(Family.Basis.NO_GOAL);
        assertThat(since(BASELINE, until("2021-06", Optional.of(month))))
                .extracting(Family::basis)
                .containsExactly(Family.Basis.GOAL);
    }

    @Test
    void a_draft_fixes_no_family() {
        CitizenPromise draft =
                Rewritten.with(promising(ChoiceBasis.AUTHORITIES, Optional.empty(), "A"), "history", List.of());

        assertThat(since(BASELINE, draft)).extracting(Family::basis).containsExactly(Family.Basis.NO_GOAL);
    }

    @Test
    void the_areas_of_a_goal_that_others_pointed_out_are_the_family() {
        var family = since(BASELINE, promising(ChoiceBasis.AUTHORITIES, Optional.empty(), "A", "C"));

        assertThat(family).hasSize(1);
        assertThat(family.get(0).basis()).isEqualTo(Family.Basis.GOAL);
        assertThat(family.get(0).areas())
                .containsExactly(Optional.of(new AreaCode("A")), Optional.of(new AreaCode("C")));
        assertThat(family.get(0).smallestChange()).isEqualTo(5);
    }

    @Test
    void areas_chosen_by_the_baseline_round_bring_all_areas_with_them() {
        var family =
                since(BASELINE, promising(ChoiceBasis.BASELINE_ROUND, Optional.of(BigDecimal.valueOf(8)), "C", "A"));

        assertThat(family.get(0).basis()).isEqualTo(Family.Basis.GOAL_CHOSEN_BY_BASELINE);
        assertThat(family.get(0).areas())
                .extracting(area -> area.orElseThrow().value())
                .containsExactly("C", "A", "B", "D");
        assertThat(family.get(0).smallestChange()).isEqualTo(8);
    }

    @Test
    void a_goal_that_goes_out_from_another_round_fixes_no_family_here() {
        var family = since(new RoundId("2022"), promising(ChoiceBasis.AUTHORITIES, Optional.empty(), "A"));

        assertThat(family.get(0).basis()).isEqualTo(Family.Basis.NO_GOAL);
    }
}
