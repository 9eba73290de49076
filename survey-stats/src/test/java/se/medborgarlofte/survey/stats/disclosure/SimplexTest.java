package se.medborgarlofte.survey.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimplexTest {

    /** x + y + s = 4, x + 3y + t = 6. */
    private static Simplex textbook() {
        return new Simplex(new double[][] {{1, 1, 1, 0, 4}, {1, 3, 0, 1, 6}});
    }

    @Test
    void finds_the_corner_that_is_farthest() {
        var simplex = textbook();

        assertThat(simplex.farthest(new double[] {3, 5, 0, 0}))
                .containsExactly(new double[] {3, 1, 0, 0}, within(1e-9));
        assertThat(simplex.farthest(new double[] {1, 0, 0, 0}))
                .containsExactly(new double[] {4, 0, 0, 2}, within(1e-9));
        assertThat(simplex.farthest(new double[] {0, 1, 0, 0}))
                .containsExactly(new double[] {0, 2, 2, 0}, within(1e-9));
        assertThat(simplex.farthest(new double[] {-1, -1, 0, 0}))
                .containsExactly(new double[] {0, 0, 4, 6}, within(1e-9));
    }

    @Test
    void an_equation_that_is_said_twice_changes_nothing() {
        var simplex = new Simplex(new double[][] {{1, 1, 1, 4}, {1, 1, 1, 4}, {2, 2, 2, 8}});

        assertThat(simplex.isPossible()).isTrue();
        assertThat(simplex.farthest(new double[] {1, 0, 0})).containsExactly(new double[] {4, 0, 0}, within(1e-9));
    }

    @Test
    void tells_when_there_is_no_point() {
        assertThat(new Simplex(new double[][] {{1, 1, 4}, {1, 1, 5}}).isPossible())
                .isFalse();
        assertThat(textbook().isPossible()).isTrue();
    }

    @Test
    void refuses_a_direction_without_end() {
        var simplex = new Simplex(new double[][] {{1, -1, 2}});

        assertThatIllegalArgumentException().isThrownBy(() -> simplex.farthest(new double[] {1, 0}));
    }

    @Test
    void what_contradicts_itself_is_no_world() {
        var counts = new BitSet();
        counts.set(0);

        assertThat(new Worlds(1, List.of(new SumTold(counts, 3, 4), new SumTold(counts, 4, 9))).exist())
                .isTrue();
        assertThat(new Worlds(1, List.of(new SumTold(counts, 3, 4), new SumTold(counts, 5, 9))).exist())
                .isFalse();
    }
}
