package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.survey.Look;
import se.medborgarlofte.survey.core.survey.Survey;

class LogoTest {

    private static final String PLAIN =
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><defs><path id=\"a\""
                    + " d=\"M0 0h9\"/></defs><use href=\"#a\" fill=\"url(#b)\"/><g content=\"1\"/></svg>";

    private static final Survey NAMING = Rewritten.with(
            Programmes.survey(), "look", Optional.of(new Look("#0b4a6f", "#8cc8ee", Optional.of("logo.svg"))));

    @Test
    void a_plain_drawing_is_sound_and_found_among_the_texts_beside_a_survey() {
        var beside = List.of(new Enclosure("README.md", "Läs"), new Enclosure("logo.svg", PLAIN));

        assertThat(Logo.of(NAMING, beside)).contains(PLAIN);
        assertThat(Logo.check(NAMING, Optional.of(PLAIN))).isEqualTo(Findings.NONE);
    }

    @Test
    void a_survey_that_names_none_has_none() {
        var beside = List.of(new Enclosure("logo.svg", "<script>"));

        assertThat(Logo.of(Programmes.survey(), beside)).isEmpty();
        assertThat(Logo.check(Programmes.survey(), Optional.empty())).isEqualTo(Findings.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<SCRIPT>alert(1)</SCRIPT>",
                "<g onload=\"alert(1)\"/>",
                "<g\nonClick = 'alert(1)'/>",
                "<image href=\"https://example.com/a.png\"/>",
                "<use xlink:href='other.svg#a'/>",
                "<a href=\"javascript:alert(1)\"/>",
                "<style>@import 'a.css'</style>",
                "<rect fill=\"url(https://example.com/a)\"/>",
                "<foreignObject/>",
                "<!ENTITY a 'b'>",
            })
    void a_picture_that_does_or_fetches_something_is_refused(String part) {
        var findings = Logo.check(NAMING, Optional.of(PLAIN.replace("</svg>", part + "</svg>")));

        assertThat(findings.list()).extracting(finding -> finding.code()).containsExactly("logo.active");
        assertThat(findings.list().get(0).place().document()).isEqualTo("logo.svg");
    }

    @Test
    void what_is_no_picture_or_too_long_or_not_there_is_told() {
        assertThat(Logo.check(NAMING, Optional.of("PNG"))).hasToString("logo.svg: logo.notSvg");
        assertThat(Logo.check(NAMING, Optional.of(PLAIN + " ".repeat(50_000))).list())
                .extracting(finding -> finding.code())
                .containsExactly("logo.tooLong");
        assertThat(Logo.check(NAMING, Optional.empty()).list())
                .hasToString("[survey.json: look.logo: look.logoMissing]");
    }
}
