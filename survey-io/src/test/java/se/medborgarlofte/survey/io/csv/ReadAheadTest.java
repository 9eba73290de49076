package se.medborgarlofte.survey.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

    private static List<Row> rows(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(line -> Row.of(line, List.of("x")))
                .toList();
    }

    private static List<Integer> taken(ReadAhead<Integer> ahead) {
        List<Integer> taken = new ArrayList<>();
        for (var next = ahead.next(); next.isPresent(); next = ahead.next()) {
            taken.add(next.get());
        }
        return taken;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 2_048, 5_000})
    void hands_over_every_row_in_its_order(int number) {
        try (var ahead = new ReadAhead<>(rows(number).iterator(), Row::line)) {
            assertThat(taken(ahead))
                    .isEqualTo(IntStream.rangeClosed(1, number).boxed().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_024, 1_025, 3_000})
    void what_stops_the_reading_is_thrown_after_the_rows_before_it(int line) {
        List<Integer> taken = new ArrayList<>();

        try (var ahead = new ReadAhead<>(rows(5_000).iterator(), row -> {
            if (row.line() == line) {
                throw new IllegalStateException("broken");
            }
            return row.line();
        })) {
            assertThatIllegalStateException().isThrownBy(() -> {
                for (var next = ahead.next(); next.isPresent(); next = ahead.next()) {
                    taken.add(next.get());
                }
            });
        }

        assertThat(taken).hasSize(line - 1);
    }

    @Test
    void may_be_left_before_the_end() {
        try (var ahead = new ReadAhead<>(rows(5_000).iterator(), Row::line)) {
            assertThat(ahead.next()).contains(1);
        }
    }
}
