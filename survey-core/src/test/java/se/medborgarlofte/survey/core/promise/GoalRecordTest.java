package se.medborgarlofte.survey.core.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;

class GoalRecordTest {

    private static GoalRecord record(GoalMeasure measure) {
        return GoalRecord.of(new PromiseId("2017"), Promises.id("safer"), measure, Goal1.rules());
    }

    private static FixedGoal fixed() {
        return Promises.measure().fixed().orElseThrow();
    }

    @Test
    void holds_all_that_decides_and_nothing_of_what_was_kept() {
        var kept = Promises.measure();
        var notKept = kept.fixedAs(Optional.of(new FixedGoal(fixed().by(), fixed().on(), Optional.empty(), List.of())));

        assertThat(record(kept)).isEqualTo(record(notKept));
        assertThat(record(kept).rules()).isEqualTo("goal-1");
        assertThat(record(kept).on()).contains(Promises.date("2017-02"));
    }

    @Test
    void a_goal_that_was_changed_is_another() {
        var easier = Rewritten.with(Promises.measure(), "target", BigDecimal.valueOf(40));

        assertThat(record(easier)).isNotEqualTo(record(Promises.measure()));
        assertThat(record(Promises.measure().unfixed()).by()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void the_smallest_change_is_that_of_the_rules_where_the_goal_names_none(int named) {
        GoalMeasure measure =
                Rewritten.with(Promises.measure(), "smallestChangeWorthHaving", Optional.of(BigDecimal.valueOf(named)));

        assertThat(measure.smallestChange(Goal1.rules())).isCloseTo(5, within(0.0));
    }
}
