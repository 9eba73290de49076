package se.medborgarlofte.survey.core.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataTableTest {

    @Test
    void keeps_numbers_and_labels_by_row() {
        var builder = new DataTableBuilder();
        var age = builder.numbers("age");
        var area = builder.labels("area");
        age.accept(34);
        area.accept("B");
        builder.endRow(2);
        age.accept(Double.NaN);
        area.accept("");
        builder.endRow(3);

        var table = builder.build();

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.numbers("age").value(0)).isEqualTo(34);
        assertThat(table.numbers("age").isMissing(1)).isTrue();
        assertThat(table.labels("area").label(0)).contains("B");
        assertThat(table.labels("area").label(1)).isEmpty();
        assertThat(table.numberColumns()).containsExactly("age");
    }

    @Test
    void knows_the_line_of_each_row_even_below_a_text_of_several_lines() {
        var builder = new DataTableBuilder();
        for (int line : new int[] {2, 3, 6, 7}) {
            builder.endRow(line);
        }

        var table = builder.build();

        assertThat(table.line(0)).isEqualTo(2);
        assertThat(table.line(1)).isEqualTo(3);
        assertThat(table.line(2)).isEqualTo(6);
        assertThat(table.line(3)).isEqualTo(7);
    }

    @Test
    void tells_as_what_a_column_was_read() {
        var builder = new DataTableBuilder();
        builder.numbers("age");
        var table = builder.build();

        assertThat(table.has(new WantedColumn("age", ColumnUse.WEIGHT))).isTrue();
        assertThat(table.has(new WantedColumn("age", ColumnUse.LABEL))).isFalse();
        assertThatThrownBy(() -> table.labels("age")).hasMessage("column is not read as labels: age");
        assertThatThrownBy(() -> table.numbers("sex")).hasMessage("column is not read as numbers: sex");
    }

    @Test
    void refuses_columns_of_other_lengths_than_the_table() {
        var builder = new DataTableBuilder();
        builder.numbers("age").accept(1);

        assertThatThrownBy(builder::build).hasMessage("column age is not of 0 rows: 1");
    }

    @Test
    void says_which_numbers_a_use_admits() {
        assertThat(ColumnUse.WEIGHT.admits(0)).isTrue();
        assertThat(ColumnUse.WEIGHT.admits(-0.1)).isFalse();
        assertThat(ColumnUse.POPULATION.admits(0)).isFalse();
        assertThat(ColumnUse.REPLICATE.admits(-1)).isTrue();
        assertThat(ColumnUse.POSITION.isRequired()).isTrue();
        assertThat(ColumnUse.NUMBER.isRequired()).isFalse();
    }

    @Test
    void is_the_same_put_together_from_parts() {
        var whole = new DataTableBuilder();
        var first = new DataTableBuilder();
        fill(first, 0, 70_000);
        var second = first.following();
        fill(second, 70_000, 150_000);

        whole.addAll(first.build(), 1);
        whole.addAll(second.build(), 70_001);
        var table = whole.build();

        assertThat(table.rows()).isEqualTo(150_000);
        for (int row = 0; row < 150_000; row++) {
            assertThat(table.labels("unit").label(row)).contains("u" + row / 200);
            assertThat(table.labels("area").number(row)).isEqualTo(row % 9);
            assertThat(table.numbers("age").value(row)).isEqualTo(row / 2.0);
            assertThat(table.line(row)).isEqualTo(row + 2);
        }
    }

    @Test
    void numbers_the_labels_of_parts_that_do_not_know_each_other_in_the_order_of_the_whole() {
        var whole = new DataTableBuilder();
        var first = new DataTableBuilder();
        var second = new DataTableBuilder();
        first.labels("area").accept("B");
        first.endRow(1);
        second.labels("area").accept("A");
        second.endRow(1);
        second.labels("area").accept("B");
        second.endRow(2);

        whole.addAll(first.build(), 0);
        whole.addAll(second.build(), 1);

        assertThat(whole.build().labels("area").labels()).containsExactly("B", "A");
        assertThat(whole.build().labels("area").number(1)).isEqualTo(1);
        assertThat(whole.build().labels("area").number(2)).isZero();
    }

    private static void fill(DataTableBuilder builder, int from, int to) {
        var unit = builder.labels("unit");
        var area = builder.labels("area");
        var age = builder.numbers("age");
        for (int row = from; row < to; row++) {
            unit.accept("u" + row / 200);
            area.accept(String.valueOf((char) ('A' + row % 9)));
            age.accept(row / 2.0);
            builder.endRow(row - from + 1);
        }
    }
}
