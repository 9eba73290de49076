package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Severity;

class FindingWordsTest {

    /** What Constraints gives for each constraint that core declares. */
    private static final Map<String, List<String>> CONSTRAINTS = new TreeMap<>(Map.of(
            "constraint.notNull", List.of(),
            "constraint.notBlank", List.of(),
            "constraint.notEmpty", List.of(),
            "constraint.size", List.of("min", "max"),
            "constraint.pattern", List.of("regexp"),
            "constraint.min", List.of("value"),
            "constraint.max", List.of("value"),
            "constraint.positive", List.of(),
            "constraint.positiveOrZero", List.of(),
            "constraint.decimalMin", List.of("value")));

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_in_the_sources_has_a_sentence(Language language) throws IOException {
        var codes = FindingCodes.inSources().keySet();

        var phrases = Phrases.of("findings", language);

        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(phrases.keys()).containsAll(codes);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_gap_is_a_parameter_that_is_given(Language language) throws IOException {
        var phrases = Phrases.of("findings", language);

        FindingCodes.inSources()
                .forEach((code, given) -> assertThat(given).as(code).containsAll(phrases.gaps(code)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_constraint_in_core_has_a_sentence(Language language) throws IOException {
        var phrases = Phrases.of("findings", language);
        var declared = FindingCodes.constraintsInCore();

        assertThat(declared).contains("constraint.notNull", "constraint.decimalMax");
        assertThat(phrases.keys()).containsAll(declared);
        CONSTRAINTS.forEach((code, given) -> assertThat(given).as(code).containsAll(phrases.gaps(code)));
    }

    @Test
    void no_sentence_is_left_from_a_code_that_is_gone() throws IOException {
        var used = new TreeSet<>(FindingCodes.inSources().keySet());
        used.addAll(FindingCodes.constraintsInCore());
        Stream.of(Form.values()).forEach(form -> used.add("constraint.pattern." + form.key()));

        assertThat(Phrases.of("findings", Language.SV).keys()).isSubsetOf(used);
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_gaps() {
        var swedish = Phrases.of("findings", Language.SV);
        var english = Phrases.of("findings", Language.EN);

        assertThat(english.keys()).isEqualTo(swedish.keys());
        swedish.keys().forEach(key -> assertThat(english.gaps(key)).as(key).isEqualTo(swedish.gaps(key)));
    }

    /** One sentence is what is wrong; a second, or a question, is what to do. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void says_what_is_wrong_and_what_to_do(Language language) {
        var phrases = Phrases.of("findings", language);

        var texts = phrases.keys().stream().collect(Collectors.toMap(key -> key, key -> said(phrases, key)));

        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text).matches("(?s)\\p{Lu}.*[.].*|\".*[.].*|\\d.*[.].*"));
        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text.split("[.?:] ?")).hasSizeGreaterThan(1));
        assertThat(texts.values()).noneMatch(text -> text.contains("  ") || text.matches(".*\\{\\w.*"));
    }

    private static String said(Phrases phrases, String key) {
        return phrases.say(
                key,
                phrases.gaps(key).stream().flatMap(gap -> Stream.of(gap, "7")).toArray());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_pattern_in_core_is_told_in_words(Language language) throws IOException {
        var words = FindingWords.in(language);

        var sentences = FindingCodes.patternsInCore().stream()
                .map(regexp ->
                        words.sentence(Finding.error("constraint.pattern", "id").with("regexp", regexp)))
                .toList();

        assertThat(sentences).hasSizeGreaterThan(8).noneMatch(text -> text.contains("[") || text.contains("\\"));
    }

    @Test
    void a_pattern_that_nobody_knows_is_shown() {
        var finding = Finding.error("constraint.pattern", "id").with("regexp", "[xyz]+");

        assertThat(FindingWords.in(Language.EN).sentence(finding)).endsWith("according to the pattern [xyz]+.");
    }

    @Test
    void fills_the_gaps() {
        var finding = Finding.error("choice.unknown", "SAFE").with("code", 9);

        assertThat(FindingWords.in(Language.SV).sentence(finding))
                .isEqualTo("Koden 9 finns inte bland frågans val."
                        + " Rätta koden, eller se efter i formuläret vilka koder som finns.");
        assertThat(FindingWords.in(Language.EN).sentence(finding)).startsWith("The code 9 is not among the choices");
    }

    @Test
    void leaves_no_hole_where_a_value_is_empty() {
        var finding =
                Finding.error("command.roundUnknown", "").with("round", "2016").with("rounds", "");

        assertThat(FindingWords.in(Language.SV).sentence(finding))
                .isEqualTo("Omgången 2016 finns inte. Välj någon av dem som finns: (tomt).");
        assertThat(FindingWords.in(Language.EN).sentence(finding)).endsWith("one of these: (empty).");
    }

    /** A word after a number would have to be bent after it: 1 cell, 2 cells. */
    @Test
    void counts_cells_without_bending_a_word() {
        var finding = Finding.error("csv.rowLength", "").with("found", 1).with("expected", 2);

        assertThat(FindingWords.in(Language.SV).sentence(finding))
                .startsWith("Fel antal celler på raden: 1 i stället för 2.");
        assertThat(FindingWords.in(Language.EN).sentence(finding))
                .startsWith("Wrong number of cells in the row: 1 instead of 2.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unread.syntax", "unread.endsTooEarly", "json.notList", "json.notObject"})
    void calls_braces_and_brackets_by_their_swedish_name(String code) {
        String sentence = Phrases.of("findings", Language.SV).text(code);

        assertThat(sentence).contains("kla").doesNotContain("parentes");
    }

    @Test
    void a_dollar_or_a_brace_in_what_was_written_stays_as_it_is() {
        var finding = Finding.error("cell.notNumber", "").with("found", "$1 \\ {found}");

        assertThat(FindingWords.in(Language.EN).sentence(finding)).startsWith("\"$1 \\ {found}\" is not a number.");
    }

    @Test
    void nothing_in_a_file_can_give_orders_to_a_terminal() {
        var ours = Finding.error("cell.notNumber", "").with("found", "\u001b]0;title\u0007\u009b31m");
        var theirs = Finding.error("theirs.isWrong", "\u001b[2J").with("n", "\r");

        assertThat(FindingWords.in(Language.EN).sentence(ours)).startsWith("\"\\u001b]0;title\\u0007\\u009b31m\" is");
        assertThat(FindingWords.in(Language.EN).sentence(theirs)).isEqualTo("\\u001b[2J: theirs.isWrong {n=\\u000d}");
    }

    @Test
    void a_finding_of_somebody_else_is_shown_as_it_is() {
        var finding = Finding.error("theirs.isWrong", "path").with("n", 1);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(FindingWords.in(Language.SV).sentence(finding)).isEqualTo("path: theirs.isWrong {n=1}");
    }

    @Test
    void the_swedish_words_have_their_letters() throws IOException {
        Set<String> keys = Phrases.of("findings", Language.SV).keys();
        String all = keys.stream()
                .map(key -> said(Phrases.of("findings", Language.SV), key))
                .collect(Collectors.joining());

        assertThat(all).contains("å", "ä", "ö").doesNotContainPattern(Pattern.compile("\uFFFD|Ã"));
    }
}
