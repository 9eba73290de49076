package se.medborgarlofte.survey.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.RoundId;

class FindingTest {

    @Test
    void parameters_keep_the_order_they_were_given_in() {
        var finding = Finding.error("answer.outOfRange", "AGE")
                .with("value", 9)
                .with("min", 16)
                .with("max", 110);

        assertThat(finding.parameters()).containsExactly(entry("value", "9"), entry("min", "16"), entry("max", "110"));
    }

    @Test
    void a_constant_is_written_as_in_files() {
        var finding = Finding.error("response.otherMode", "mode").with("mode", Mode.ON_LOCATION);

        assertThat(finding.parameters()).containsExactly(entry("mode", "on_location"));
    }

    @Test
    void a_name_that_was_left_out_is_empty_and_never_null() {
        var finding = Finding.error("round.unknown", "round")
                .with("round", new RoundId(null))
                .with("other", null);

        assertThat(finding.parameters()).containsExactly(entry("round", ""), entry("other", ""));
    }

    @Test
    void a_number_of_a_thousand_million_digits_is_not_spelt_out() {
        var finding = Finding.error("answer.outOfRange", "AGE").with("value", new BigDecimal("1E+999999999"));

        assertThat(finding.parameters()).containsExactly(entry("value", "1E+999999999"));
    }

    @Test
    void only_an_error_is_an_error() {
        assertThat(Finding.error("a.b", "").isError()).isTrue();
        assertThat(Finding.warning("a.b", "").isError()).isFalse();
    }

    @Test
    void is_printed_with_its_place_code_and_parameters() {
        var finding = Finding.error("choice.unknown", "SAFE_HOME").with("code", 7);
        var placed = finding.at(finding.place().in("responses.csv").at(812, 0));

        assertThat(placed).hasToString("responses.csv:812: SAFE_HOME: choice.unknown {code=7}");
        assertThat(Finding.error("a.b", "")).hasToString("a.b");
    }
}
