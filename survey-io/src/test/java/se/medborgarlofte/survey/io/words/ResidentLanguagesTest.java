package se.medborgarlofte.survey.io.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Residents read the same in four languages. */
class ResidentLanguagesTest {

    /** Stands only where a translation has not been proofread. */
    private static final String AWAITING = "language.awaiting";

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Phrases swedish = Phrases.of("resident", "sv");

    private static List<String> texts(Phrases phrases) {
        return phrases.keys().stream().map(phrases::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "sv-x-lattlast"})
    void every_language_says_the_same_with_the_same_gaps(String tag) {
        var other = Phrases.of("resident", tag);

        assertThat(other.keys().stream().filter(key -> !key.equals(AWAITING)))
                .containsExactlyElementsOf(swedish.keys());
        assertThat(swedish.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(other.gaps(key)).as(key).isEqualTo(swedish.gaps(key)));
        assertThat(texts(other)).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @CsvSource({"sv,false", "en,false", "ar,true", "sv-x-lattlast,true"})
    void what_has_not_been_proofread_says_so(String tag, boolean awaits) {
        assertThat(ResidentWords.in(tag).awaiting().isPresent()).isEqualTo(awaits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "sv-x-lattlast"})
    void the_same_telephone_numbers_are_told(String tag) {
        var told =
                NUMBER.matcher(ResidentWords.in(tag).say("landing.help.text")).results();

        assertThat(told.map(MatchResult::group)).containsExactly("112", "114", "14", "116", "006");
    }

    @Test
    void only_arabic_is_read_from_right_to_left() {
        assertThat(Stream.of("sv", "en", "ar", "sv-x-lattlast")
                        .filter(tag -> ResidentWords.in(tag).isRightToLeft()))
                .containsExactly("ar");
    }

    @Test
    void arabic_is_written_in_arabic_with_western_digits() {
        assertThat(texts(Phrases.of("resident", "ar")))
                .allMatch(text -> text.codePoints().anyMatch(ResidentLanguagesTest::isArabic))
                .noneMatch(text -> text.matches(".*[\u0660-\u0669\u06f0-\u06f9].*"));
        assertThat(ResidentWords.in("ar").day(LocalDate.of(2026, 7, 14))).isEqualTo("14 يوليو 2026");
    }

    private static boolean isArabic(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
    }

    /** Between numbers an ordinary space or a dash takes the direction of the text, and 114 14 would be read as 14 114. */
    @Test
    void no_arabic_text_turns_a_number_round() {
        assertThat(texts(Phrases.of("resident", "ar"))).noneMatch(text -> text.matches(".*\\d[ \u2013]\\d.*"));
    }

    /** What a municipality wrote in Swedish must not take the full stop after it along, nor put it in front. */
    @ParameterizedTest
    @ValueSource(strings = {"board", "legalBasis", "contact", "decision", "otherWays", "resultsBy", "date"})
    void what_a_municipality_wrote_keeps_its_direction_within_arabic(String gap) {
        var open = texts(Phrases.of("resident", "ar")).stream()
                .filter(text -> text.contains("{" + gap + "}"))
                .toList();

        assertThat(open).isNotEmpty().allMatch(text -> text.contains("\u2068{" + gap + "}\u2069"));
    }

    @Test
    void every_month_has_a_name_of_its_own_in_arabic() {
        var months = Phrases.of("dates", "ar");

        assertThat(months.keys()).isEqualTo(Phrases.of("dates", "sv").keys());
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> months.text("month." + month)))
                .doesNotHaveDuplicates();
    }

    /** Easy Swedish is no translation word by word, but it is nowhere harder to read: its sentences are short. */
    @Test
    void easy_swedish_has_short_sentences() {
        var sentences = Stream.of(texts(Phrases.of("resident", "sv-x-lattlast")).stream()
                        .collect(joining(". "))
                        .split("[.?!] +"))
                .toList();

        assertThat(sentences).hasSizeGreaterThan(100).allMatch(sentence -> sentence.split(" ").length <= 16);
    }
}
