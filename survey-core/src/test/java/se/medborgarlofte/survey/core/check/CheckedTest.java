package se.medborgarlofte.survey.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Findings WARNING = Findings.of(Finding.warning("round.overlaps", "fieldwork"));
    private static final Findings ERROR = Findings.of(Finding.error("area.unknown", "area"));

    @Test
    void a_sound_value_is_handed_over() {
        assertThat(Checked.sound("a").orThrow()).isEqualTo("a");
    }

    @Test
    void warnings_let_the_value_pass() {
        assertThat(Checked.of("a", WARNING).orThrow()).isEqualTo("a");
    }

    @Test
    void an_error_refuses_the_value_and_carries_everything_found() {
        var unsound = Checked.of("a", WARNING).and(ERROR);

        assertThatThrownBy(unsound::orThrow)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.findings()).isEqualTo(WARNING.and(ERROR)));
    }

    @Test
    void nothing_can_be_unreadable_without_a_reason() {
        var mistaken = Checked.unreadable(Findings.NONE);

        assertThatThrownBy(mistaken::orThrow).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_step_changes_the_value_and_keeps_the_findings() {
        var length = Checked.of("abc", WARNING).map(String::length);

        assertThat(length.value()).contains(3);
        assertThat(length.findings()).isEqualTo(WARNING);
        assertThat(Checked.<String>unreadable(ERROR).map(String::length).value())
                .isEmpty();
    }
}
