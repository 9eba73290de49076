package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {

    private final Phrases swedish = Phrases.of("report", Language.SV);

    static Stream<String> parts() {
        return Stream.of(
                "api",
                "report",
                "dates",
                "values",
                "public",
                "comparison",
                "change",
                "situation",
                "promise",
                "areas",
                "trends");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void says_the_same_in_both_languages(String part) {
        var one = Phrases.of(part, Language.SV);
        var other = Phrases.of(part, Language.EN);

        assertThat(one.keys()).isNotEmpty().isEqualTo(other.keys());
        assertThat(one.keys())
                .allSatisfy(key -> assertThat(one.gaps(key)).as(key).isEqualTo(other.gaps(key)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void leaves_nothing_unsaid(String part) {
        for (var language : Language.values()) {
            var phrases = Phrases.of(part, language);
            assertThat(phrases.keys())
                    .allSatisfy(key -> assertThat(phrases.text(key)).isNotBlank());
        }
    }

    @Test
    void fills_its_gaps_with_the_very_words_it_is_given() {
        String said = swedish.say("quote", "text", "$1 {text} \\");

        assertThat(said).isEqualTo("”$1 {text} \\”");
    }

    @Test
    void refuses_to_leave_a_gap_open() {
        assertThatThrownBy(() -> swedish.say("quote", "words", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gap is not filled: quote {text}");
    }

    @Test
    void refuses_a_sentence_that_is_not_written() {
        assertThatThrownBy(() -> swedish.say("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sentence is not written: no.such");
    }

    @Test
    void refuses_a_part_that_has_no_sentences() {
        assertThatThrownBy(() -> Phrases.of("none", Language.SV))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none_sv.properties");
    }

    @Test
    void speaks_two_languages_and_no_third() {
        assertThat(Language.of("sv")).isEqualTo(Language.SV);
        assertThat(Language.of("en").tag()).isEqualTo("en");
        assertThatThrownBy(() -> Language.of("fi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language is not sv or en: fi");
    }
}
