package se.medborgarlofte.survey.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Programmes;

class LookTest {

    private static final Look SOUND = new Look("#0b4a6f", "#8cc8ee", Optional.empty());

    /** Black on white is 21 by definition; #767676 and #777777 are the greys on either side of 4.5 in WCAG's own notes. */
    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#ffffff, 1.0", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.00", "#0000ff, 8.59"})
    void contrast_is_that_of_wcag_and_the_same_both_ways(String colour, double onWhite) {
        var written = Colour.of(colour).orElseThrow();
        var white = Colour.of("#ffffff").orElseThrow();

        assertThat(written.contrast(white)).isCloseTo(onWhite, within(0.005));
        assertThat(white.contrast(written)).isEqualTo(written.contrast(white));
    }

    @Test
    void the_usual_colours_can_be_read() {
        assertThat(SOUND.check()).isEqualTo(Findings.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#777777 | #8cc8ee | accent: look.faint {colour=#777777, other=#ffffff, ratio=4.47, atLeast=4.5}",
                "#757575 | #8cc8ee | accent: look.faint {colour=#757575, other=#f1f5f8, ratio=4.20, atLeast=4.5}",
                "#0b4a6f | #0b4a6f | accentOnDark: look.faint {colour=#0b4a6f, other=#14191d, ratio=1.87, atLeast=4.5}",
            })
    void a_colour_that_many_cannot_read_is_told_with_its_contrast(String accent, String onDark, String finding) {
        assertThat(new Look(accent, onDark, Optional.empty()).check().list()).hasToString("[" + finding + "]");
    }

    @Test
    void what_is_no_colour_is_left_to_the_form_it_must_have() {
        assertThat(new Look("red", null, null).check()).isEqualTo(Findings.NONE);
        assertThat(Colour.of("#12345")).isEmpty();
        assertThat(Colour.of("#12345G")).isEmpty();
    }

    @Test
    void a_survey_tells_of_its_colours_and_of_its_server() {
        var faint = Rewritten.with(
                Programmes.survey(), "look", Optional.of(new Look("#ffff00", "#8cc8ee", Optional.empty())));

        assertThat(faint.check().list()).extracting(finding -> finding.path()).containsExactly("look.accent");
        assertThat(faint.logsAddresses()).isFalse();
        assertThat(new Hosting(null).logsAddresses()).isFalse();
        assertThat(Rewritten.with(faint, "hosting", Optional.of(new Hosting(true)))
                        .logsAddresses())
                .isTrue();
    }
}
