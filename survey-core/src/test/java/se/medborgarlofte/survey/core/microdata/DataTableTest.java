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
}
