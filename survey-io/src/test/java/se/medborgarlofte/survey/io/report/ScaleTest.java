package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"3, 40", "40, 40", "41, 60", "60, 60", "75, 80", "81, 100", "100, 100"})
    void ends_at_the_next_round_number_of_percent(BigDecimal highest, int end) {
        assertThat(Scale.of(Stream.of(BigDecimal.ONE, highest), 40).to()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 1", "3.4, 5", "17, 20", "100.5, 105", "1234, 1235"})
    void holds_a_mean_of_any_size(BigDecimal highest, int end) {
        var scale = Scale.of(Stream.of(highest), 1);

        assertThat(scale.to()).isEqualTo(end);
        assertThat(scale.ticks()).first().isEqualTo(BigDecimal.ZERO);
        assertThat(scale.ticks()).last().isEqualTo(BigDecimal.valueOf(end));
    }

    @Test
    void places_values_from_edge_to_edge() {
        var scale = Scale.of(Stream.of(BigDecimal.valueOf(45)), 40);

        assertThat(scale.x(BigDecimal.ZERO)).isEqualTo("0.00%");
        assertThat(scale.x(BigDecimal.valueOf(15))).isEqualTo("25.00%");
        assertThat(scale.x(BigDecimal.valueOf(60))).isEqualTo("100.00%");
    }

    @ParameterizedTest
    @CsvSource({"2, start", "30, middle", "58, end"})
    void keeps_a_label_inside(BigDecimal value, String anchor) {
        assertThat(Scale.of(Stream.of(BigDecimal.valueOf(60)), 40).anchor(value))
                .isEqualTo(anchor);
    }
}
