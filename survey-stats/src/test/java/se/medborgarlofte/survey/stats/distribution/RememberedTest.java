package se.medborgarlofte.survey.stats.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final List<Integer> computed = new ArrayList<>();
    private final Remembered<Integer> halves = new Remembered<>(2, this::half);

    private double half(int key) {
        computed.add(key);
        return key / 2.0;
    }

    @Test
    void computes_once() {
        assertThat(halves.of(3)).isEqualTo(1.5);
        assertThat(halves.of(3)).isEqualTo(1.5);

        assertThat(computed).containsExactly(3);
    }

    @Test
    void still_remembers_once_there_is_no_room_for_more() {
        List.of(1, 2, 3, 3, 2, 1).forEach(key -> assertThat(halves.of(key)).isEqualTo(key / 2.0));

        assertThat(computed).containsExactly(1, 2, 3, 3);
    }
}
