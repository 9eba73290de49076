package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.microdata.NumberColumn;

class DistinctNumbersTest {

    private static final double[] NUMBERS = {30, -2, 17.5, Double.NaN, 30, 1e9, 17.5, 0};

    @Test
    void stand_in_ascending_order_once_each() {
        var distinct = DistinctNumbers.of(NumberColumn.of(NUMBERS), 5).orElseThrow();

        assertThat(distinct.ascending()).containsExactly(-2.0, 0.0, 17.5, 30.0, 1e9);
        assertThat(distinct.size()).isEqualTo(5);
    }

    @Test
    void tell_where_a_number_stands() {
        var distinct = DistinctNumbers.of(NumberColumn.of(NUMBERS), 111).orElseThrow();

        assertThat(distinct.place(-2)).isZero();
        assertThat(distinct.place(17.5)).isEqualTo(2);
        assertThat(distinct.place(1e9)).isEqualTo(4);
    }

    @Test
    void are_nothing_when_there_are_more_than_can_be_told_apart() {
        assertThat(DistinctNumbers.of(NumberColumn.of(NUMBERS), 4)).isEmpty();
    }

    @Test
    void are_none_when_nobody_gave_one() {
        var none = NumberColumn.of(new double[] {Double.NaN});

        assertThat(DistinctNumbers.of(none, 0).orElseThrow().ascending()).isEmpty();
    }
}
