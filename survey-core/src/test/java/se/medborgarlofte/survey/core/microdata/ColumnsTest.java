package se.medborgarlofte.survey.core.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

class ColumnsTest {

    private static final int ROWS = 150_000;

    @ParameterizedTest(name = "from row {0}")
    @ValueSource(ints = {0, 1, 65_535, 65_536, 149_990})
    void hand_over_any_stretch_of_rows_whatever_blocks_they_lie_in(int from) {
        byte[] codes = new byte[ROWS];
        int[] numbers = new int[ROWS];
        double[] values = new double[ROWS];
        IntStream.range(0, ROWS).forEach(row -> {
            codes[row] = (byte) (row % 97);
            numbers[row] = row % 3 - 1;
            values[row] = row / 2.0;
        });
        byte[] someCodes = new byte[70_000];
        int[] someNumbers = new int[70_000];
        double[] someValues = new double[70_000];

        CodeColumn.of(codes).copy(from, someCodes);
        LabelColumn.of(numbers, List.of("a", "b")).copy(from, someNumbers);
        NumberColumn.of(values).copy(from, someValues);

        int there = Math.min(70_000, ROWS - from);
        assertThat(IntStream.range(0, there)).allMatch(i -> someCodes[i] == (from + i) % 97);
        assertThat(IntStream.range(0, there)).allMatch(i -> someNumbers[i] == (from + i) % 3 - 1);
        assertThat(IntStream.range(0, there)).allMatch(i -> someValues[i] == (from + i) / 2.0);
    }

    @Test
    void keep_all_rows_when_they_grow_over_a_block() {
        var growing = new NarrowBlocks.Growing();
        IntStream.range(0, ROWS).forEach(growing::add);

        var blocks = growing.build();

        assertThat(blocks.size()).isEqualTo(ROWS);
        assertThat(IntStream.range(0, ROWS)).allMatch(row -> blocks.at(row) == row);
    }

    @Test
    void tell_missing_answers_from_codes() {
        var column = CodeColumn.of(new byte[] {4, CodeColumn.of(MissingReason.DONT_KNOW)});

        assertThat(column.code(0)).isEqualTo(4);
        assertThat(column.missing(1)).isEqualTo(MissingReason.DONT_KNOW);
    }

    @Test
    void refuse_what_stands_for_nothing() {
        assertThatThrownBy(() -> CodeColumn.of(new byte[] {-1})).hasMessageContaining("-1");
        assertThatThrownBy(() -> CodeColumn.of(new byte[] {120})).hasMessageContaining("120");
        assertThatThrownBy(() -> LabelColumn.of(new int[] {1}, List.of("a"))).hasMessageContaining("1");
        assertThatThrownBy(() -> LabelColumn.of(new int[] {-2}, List.of("a"))).hasMessageContaining("-2");
    }
}
