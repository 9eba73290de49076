package se.medborgarlofte.survey.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.questionnaire.Routing.And;
import se.medborgarlofte.survey.core.questionnaire.Routing.Answered;
import se.medborgarlofte.survey.core.questionnaire.Routing.AnyOf;
import se.medborgarlofte.survey.core.questionnaire.Routing.Condition;
import se.medborgarlofte.survey.core.questionnaire.Routing.Equals;
import se.medborgarlofte.survey.core.questionnaire.Routing.Not;
import se.medborgarlofte.survey.core.questionnaire.Routing.Or;

class RoutingTest {

    /** Somebody who answered 1 to RELATION and nothing else. */
    private static final Routing.Given RESIDENT = new Routing.Given() {

        @Override
        public boolean answered(String variable) {
            return variable.equals("RELATION");
        }

        @Override
        public boolean holds(String variable, int code) {
            return answered(variable) && code == 1;
        }
    };

    private static final Routing TRUE = new Equals("RELATION", 1);
    private static final Routing FALSE = new Equals("RELATION", 2);

    @Test
    void asks_whoever_answered() {
        assertThat(new Answered("RELATION").holds(RESIDENT)).isTrue();
        assertThat(new Answered("AREA").holds(RESIDENT)).isFalse();
    }

    @Test
    void asks_whoever_gave_a_code_or_one_of_several() {
        assertThat(TRUE.holds(RESIDENT)).isTrue();
        assertThat(FALSE.holds(RESIDENT)).isFalse();
        assertThat(new AnyOf("RELATION", List.of(2, 1)).holds(RESIDENT)).isTrue();
        assertThat(new AnyOf("RELATION", List.of(2, 3)).holds(RESIDENT)).isFalse();
    }

    @Test
    void joins_conditions_by_and_or_and_not() {
        assertThat(new And(List.of(TRUE, TRUE)).holds(RESIDENT)).isTrue();
        assertThat(new And(List.of(TRUE, FALSE)).holds(RESIDENT)).isFalse();
        assertThat(new Or(List.of(FALSE, TRUE)).holds(RESIDENT)).isTrue();
        assertThat(new Or(List.of(FALSE, FALSE)).holds(RESIDENT)).isFalse();
        assertThat(new Not(FALSE).holds(RESIDENT)).isTrue();
        assertThat(new Not(TRUE).holds(RESIDENT)).isFalse();
    }

    @Test
    void names_every_condition_with_its_path() {
        var routing = new And(List.of(
                new Or(List.of(new Answered("A"), new Equals("B", 1))), new Not(new AnyOf("C", List.of(1, 2)))));

        assertThat(routing.conditions("shownIf"))
                .containsExactly(
                        new Condition("shownIf.all[0].any[0]", "A", List.of()),
                        new Condition("shownIf.all[0].any[1]", "B", List.of(1)),
                        new Condition("shownIf.all[1].part", "C", List.of(1, 2)));
    }

    @Test
    void what_was_left_out_is_no_condition() {
        var routing = new And(Arrays.asList(
                null,
                new Not(null),
                new Or(null),
                new Answered(null),
                new Equals(null, 1),
                new Equals("B", null),
                new AnyOf("C", Arrays.asList(1, null))));

        assertThat(routing.conditions("shownIf"))
                .containsExactly(
                        new Condition("shownIf.all[5]", "B", List.of()),
                        new Condition("shownIf.all[6]", "C", List.of(1)));
    }
}
