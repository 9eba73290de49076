package se.medborgarlofte.survey.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

class LocalizedTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sv,            ja",
        "en,            yes",
        "en-GB,         yes",
        "en-Latn-GB,    yes",
        "sv-x-lattlast, ja",
        "ar,            ja",
    })
    void is_read_in_the_language_asked_for_or_the_nearest_there_is(String language, String expected) {
        assertThat(Texts.both("ja", "yes").in(language)).isEqualTo(expected);
    }

    @Test
    void a_variety_of_its_own_comes_first() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sv", "Är du otrygg?");
        texts.put("sv-x-lattlast", "Är du rädd?");

        assertThat(new LocalizedText(texts).in("sv-x-lattlast")).isEqualTo("Är du rädd?");
    }

    @Test
    void falls_back_to_english_when_there_is_no_swedish_and_then_to_any() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("fi", "kyllä");
        texts.put("en", "yes");

        assertThat(new LocalizedText(texts).in("sv")).isEqualTo("yes");
        assertThat(LocalizedText.of("fi", "kyllä").in("sv")).isEqualTo("kyllä");
    }

    @Test
    void nothing_written_reads_as_nothing() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sv", null);

        assertThat(new LocalizedText(texts).in("sv")).isEmpty();
        assertThat(new LocalizedText(null).in("sv")).isEmpty();
    }

    @Test
    void each_language_it_lacks_is_a_finding() {
        var findings = Texts.swedish("ja").missingIn(List.of("sv", "en", "ar"));

        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactly("en: text.untranslated {language=en}", "ar: text.untranslated {language=ar}");
    }

    @Test
    void a_language_asked_for_twice_is_missing_once_and_an_empty_place_not_at_all() {
        var findings = Texts.swedish("ja").missingIn(Arrays.asList("en", null, "en"));

        assertThat(findings.list()).hasSize(1);
        assertThat(new LocalizedText(null).missingIn(Arrays.asList("sv", null)).list())
                .hasSize(1);
    }

    @Test
    void nothing_is_missing_in_a_text_that_was_left_out() {
        assertThat(LocalizedText.missing(Optional.empty(), List.of("sv"), "hint"))
                .isEqualTo(Findings.NONE);
        assertThat(LocalizedText.missing(Optional.of(Texts.swedish("a")), List.of("en"), "hint")
                        .list())
                .extracting(Finding::path)
                .containsExactly("hint.en");
    }

    @Test
    void is_printed_with_its_languages() {
        assertThat(Texts.both("ja", "yes")).hasToString("sv: ja, en: yes");
    }
}
