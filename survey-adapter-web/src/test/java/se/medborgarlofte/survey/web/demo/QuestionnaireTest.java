package se.medborgarlofte.survey.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.json.Json;

/** The second version of the questionnaire adds two languages and changes nothing else. */
class QuestionnaireTest {

    private static final String WRITTEN = Json.write(Packed.questionnaire());

    /** All texts in a language, as they stand in the document. */
    private static List<String> texts(String language) {
        return Pattern.compile("\"" + language + "\": \"(.*)\"")
                .matcher(WRITTEN)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void without_the_two_languages_it_is_the_first_version_but_for_its_number() throws IOException {
        String stripped = WRITTEN.replaceAll("\n *\"(ar|sv-x-lattlast)\"(: \".*\")?,?(?=\n)", "")
                .replaceAll(",(?=\n *[}\\]])", "")
                .replace("\"version\": 2", "\"version\": 1");

        assertThat(stripped)
                .isEqualTo(Files.readString(Path.of("../examples/halmstad/questionnaires/trygghet-1.json")));
    }

    @Test
    void has_every_text_in_all_four_languages() {
        var questionnaire = Packed.questionnaire();

        assertThat(questionnaire.languages()).containsExactly("sv", "en", "ar", "sv-x-lattlast");
        assertThat(questionnaire.check()).isEqualTo(Findings.NONE);
        assertThat(Constraints.standard().check(questionnaire)).isEqualTo(Findings.NONE);
        assertThat(Stream.of("en", "ar", "sv-x-lattlast")
                        .map(language -> texts(language).size()))
                .containsOnly(texts("sv").size());
    }

    @Test
    void is_in_arabic_where_it_says_so() {
        assertThat(texts("ar")).allMatch(text -> text.matches(".*\\p{IsArabic}.*"));
    }

    /** Between numbers an ordinary space or a dash takes the direction of the text, and 114 14 would be read as 14 114. */
    @Test
    void no_arabic_text_turns_a_number_round() {
        assertThat(texts("ar"))
                .noneMatch(text -> text.matches(".*\\d[ \u2013]\\d.*"))
                .noneMatch(text -> text.matches(".*[\u0660-\u0669].*"));
    }

    @Test
    void tells_the_same_numbers_in_every_language() {
        var numbers = Pattern.compile("\\d+");
        for (String language : List.of("en", "ar", "sv-x-lattlast")) {
            assertThat(texts(language).stream()
                            .map(text -> numbers(numbers, text))
                            .toList())
                    .isEqualTo(texts("sv").stream()
                            .map(text -> numbers(numbers, text))
                            .toList());
        }
    }

    private static List<String> numbers(Pattern numbers, String text) {
        return numbers.matcher(text).results().map(MatchResult::group).toList();
    }
}
