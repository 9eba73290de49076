package se.medborgarlofte.survey.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.survey.core.simulation.Plans.code;
import static se.medborgarlofte.survey.core.simulation.Plans.item;
import static se.medborgarlofte.survey.core.simulation.Plans.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundPlanTest {

    @Test
    void plans_a_whole_question_for_those_of_its_columns_that_have_no_plan_of_their_own() {
        var whole = item("PROBLEM", "1", "1");
        var own = item("PROBLEM_DARK", "4", "1");
        var plan = Plans.of(whole, own);

        assertThat(plan.item("PROBLEM_DARK", "PROBLEM")).contains(own);
        assertThat(plan.item("PROBLEM_LITTER", "PROBLEM")).contains(whole);
        assertThat(plan.item("SAFE", "SAFE")).isEmpty();
    }

    @Test
    void lets_the_first_exception_that_fits_decide() {
        var both = new Rate(Map.of("SEX", 1), new BigDecimal("0.3"));
        var before = code(8, "0.1", both, rate("SEX", 1, "0.4"), rate("SEX", 2, "0.2"));

        assertThat(before.shareOf(Map.of("SEX", 1))).isEqualByComparingTo("0.3");
        assertThat(before.shareOf(Map.of("SEX", 2))).isEqualByComparingTo("0.2");
        assertThat(before.shareOf(Map.of("SEX", 9))).isEqualByComparingTo("0.1");
        assertThat(before.shareOf(Map.of())).isEqualByComparingTo("0.1");
    }

    @Test
    void has_a_rate_only_where_all_it_asks_for_holds() {
        var youngWomen = new Rate(Map.of("SEX", 1, "AGE", 1), BigDecimal.ONE);

        assertThat(Rate.first(List.of(youngWomen), Map.of("SEX", 1, "AGE", 1))).contains(BigDecimal.ONE);
        assertThat(Rate.first(List.of(youngWomen), Map.of("SEX", 1, "AGE", 2))).isEmpty();
    }

    @Test
    void counts_the_people_of_a_group_whether_they_answer_or_are_asked() {
        var asked = new Group(Optional.empty(), Optional.empty(), Optional.of(40), Map.of());

        assertThat(Group.of(7).people()).isEqualTo(7);
        assertThat(Group.of(7).isDrawn()).isFalse();
        assertThat(asked.people()).isEqualTo(40);
        assertThat(asked.isDrawn()).isTrue();
    }
}
