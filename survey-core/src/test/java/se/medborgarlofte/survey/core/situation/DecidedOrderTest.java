package se.medborgarlofte.survey.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;

class DecidedOrderTest {

    private static final ProblemCode DARK = new ProblemCode("DARK");
    private static final List<JointView> BY_THE_RULE = List.of(view("A", 1), view("B", 2), view("C", 2), view("D", 4));

    private static JointView view(String area, int place) {
        return new JointView(
                new AreaCode(area), DARK, List.of(), CommonGround.Outcome.COMMON_GROUND, Optional.of(place));
    }

    private static DecidedOrder order(String... areas) {
        var entries = Arrays.stream(areas)
                .map(area -> new DecidedOrder.Entry(new AreaCode(area), DARK))
                .toList();
        return Rewritten.with(Situations.order(), "commonGround", entries);
    }

    private static List<String> numbered(DecidedOrder order) {
        return order.of(BY_THE_RULE).stream()
                .map(numbered -> numbered.number() + " " + numbered.view().area())
                .toList();
    }

    @Test
    void what_is_named_stands_as_it_was_put() {
        assertThat(numbered(order("D", "B", "A", "C"))).containsExactly("1 D", "2 B", "3 A", "4 C");
    }

    @Test
    void what_is_not_named_follows_by_the_rule_and_shares_its_numbers() {
        assertThat(numbered(order("D"))).containsExactly("1 D", "2 A", "3 B", "3 C");
        assertThat(numbered(order("B"))).containsExactly("1 B", "2 A", "3 C", "4 D");
    }

    @Test
    void what_is_no_common_ground_takes_no_number() {
        var order = order("X", "C");

        assertThat(numbered(order)).containsExactly("1 C", "2 A", "3 B", "4 D");
        assertThat(order.besides(BY_THE_RULE))
                .extracting(entry -> entry.area().value())
                .containsExactly("X");
        assertThat(order.of(List.of())).isEmpty();
    }

    @Test
    void the_numbers_by_the_rule_stay() {
        assertThat(order("D").of(BY_THE_RULE))
                .extracting(numbered -> numbered.view().place().orElseThrow())
                .containsExactly(4, 1, 2, 2);
    }

    @Test
    void the_same_problem_elsewhere_is_something_else() {
        var order = Rewritten.with(
                Situations.order(),
                "commonGround",
                List.of(new DecidedOrder.Entry(new AreaCode("A"), new ProblemCode("LITTER"))));

        assertThat(order.besides(BY_THE_RULE)).hasSize(1);
        assertThat(numbered(order)).first().isEqualTo("1 A");
    }
}
