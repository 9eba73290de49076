package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.web.Served;
import se.medborgarlofte.survey.web.trial.TrialQuestions;
import se.medborgarlofte.survey.web.trial.Visitor;
import se.medborgarlofte.survey.web.trial.WebPage;

/** What happens to an empty or a wrong answer: the page says what to do, and nothing is lost. */
class WrongAnswersTest {

    @RegisterExtension
    static final Served served = new Served();

    /** The page of a question, as opened by somebody who lives there. */
    private static WebPage at(String question) {
        var visitor = Visitor.to(served.site());
        visitor.begin("steps").choose("RELATION", 1).next();
        return visitor.open("/r/now/form/" + question);
    }

    /** That a page tells what is wrong so that nobody can miss it, on a screen or off. */
    private static void assertThatItTells(WebPage page) {
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fel: ");
        var summary = page.document().select("main > *").get(0);
        assertThat(summary.id()).isEqualTo("errors");
        assertThat(summary.hasAttr("autofocus")).isTrue();
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(summary.select("> [role=alert] > h2").text()).isEqualTo("Det finns ett problem");
        assertThat(page.errors()).isNotEmpty().allSatisfy(line -> assertThatItLeadsToItsField(page, line));
    }

    private static void assertThatItLeadsToItsField(WebPage page, Element line) {
        var target = line.attr("href").substring(1);
        String sentence = line.ownText().strip();
        assertThat(page.document().select("[id=" + target + "]")).hasSize(1);
        var field = page.element(target);
        var holder = field.is("input[type=radio]") ? field.closest("[role=radiogroup]") : field;
        assertThat(described(page, field.is("input[type=checkbox]") ? field.closest("fieldset") : holder))
                .anyMatch(text -> text.contains(sentence));
        if (!field.nameIs("h1")) {
            assertThat(holder.attr("aria-invalid")).isEqualTo("true");
        }
    }

    private static List<String> described(WebPage page, Element field) {
        return List.of(field.attr("aria-describedby").split(" ")).stream()
                .map(id -> page.element(id).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RELATION   | Välj ett svar. Vi behöver det för att kunna ställa rätt frågor.
            AREA       | Välj ett svar, eller hoppa över frågan.
            SAFE_NIGHT | Välj ett svar, eller hoppa över frågan.
            PROBLEM    | Välj ett svar, eller hoppa över frågan.
            YEARS      | Skriv ett svar, eller hoppa över frågan.
            PRIORITY   | Välj ett svar, eller hoppa över frågan.
            PLACES     | Välj ett svar, eller hoppa över frågan.
            WORDS      | Skriv ett svar, eller hoppa över frågan.
            """)
    void asks_for_an_answer_where_none_was_given(String question, String sentence) {
        var page = at(question);
        page.document().select("input[checked]").removeAttr("checked");

        var wrong = page.next();

        assertThatItTells(wrong);
        assertThat(wrong.errors()).hasSize(1);
        assertThat(wrong.errors().get(0).ownText().strip()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            många år | Skriv ett tal från 0 till 110.
            −1       | Skriv ett tal från 0 till 110.
            111      | Skriv ett tal från 0 till 110.
            1e2      | Skriv ett tal från 0 till 110.
            12,25    | Skriv talet med högst 1 decimaler.
            "<b>5"   | Skriv ett tal från 0 till 110.
            """)
    void says_which_numbers_can_be_taken_and_leaves_what_was_written(String written, String sentence) {
        var wrong = at("YEARS").write("YEARS", written).next();

        assertThatItTells(wrong);
        assertThat(wrong.errors().get(0).ownText().strip()).isEqualTo(sentence);
        assertThat(wrong.written("YEARS")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"'12,5', '12,5'", "12.5, '12,5'", "' 1 2 ', 12", "007, 7", "١٢٫٥, '12,5'", "１２, 12"})
    void takes_numbers_as_people_write_them(String written, String read) {
        var page = at("YEARS");
        var next = page.write("YEARS", written).next();

        assertThat(next.status()).isEqualTo(200);
        assertThat(page.reload().written("YEARS")).isEqualTo(read);
    }

    @Test
    void says_how_many_can_be_chosen_and_leaves_what_was_chosen() {
        var wrong = at("PRIORITY").choose("PRIORITY", 1, 2, 3).next();

        assertThatItTells(wrong);
        assertThat(wrong.errors().get(0).ownText().strip()).isEqualTo("Välj högst 2 svar. Nu är det 3.");
        assertThat(wrong.chosen("PRIORITY")).containsExactly("1", "2", "3");
    }

    @Test
    void says_what_cannot_be_chosen_together() {
        var wrong = at("PRIORITY").choose("PRIORITY", 1, 8).next();

        assertThatItTells(wrong);
        assertThat(wrong.errors().get(0).ownText().strip()).startsWith("”Vet inte” kan inte väljas tillsammans");
        assertThat(wrong.chosen("PRIORITY")).containsExactly("1", "8");
    }

    @Test
    void says_how_much_too_long_a_text_is_and_leaves_all_of_it() {
        String text = "å\n".repeat(TrialQuestions.ROOM);

        var wrong = at("WORDS").write("WORDS", text).next();

        assertThatItTells(wrong);
        assertThat(wrong.errors().get(0).ownText().strip()).isEqualTo("Skriv högst 400 tecken. Nu är det 800.");
        assertThat(wrong.written("WORDS")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "SAFE_NIGHT, 77",
        "SAFE_NIGHT, abc",
        "SAFE_NIGHT, -1",
        "SAFE_NIGHT, 99999999999999999999",
        "AREA, NOWHERE",
        "AREA, 8",
        "PRIORITY, 4",
        "PRIORITY, x",
        "PLACES, 3",
        "PROBLEM_DARK, 9",
        "PROBLEM_DARK, mörkt",
    })
    void takes_nothing_that_was_not_offered(String field, String value) {
        var wrong = at(field.startsWith("PROBLEM") ? "PROBLEM" : field).forge(field, value);

        assertThatItTells(wrong);
        assertThat(wrong.errors()).allSatisfy(line -> assertThat(line.ownText()).doesNotContain(value));
    }

    @Test
    void admits_a_battery_that_is_answered_in_part() {
        var next = at("PROBLEM").choose("PROBLEM_DARK", 2).next();

        assertThat(next.path()).isEqualTo("/r/now/form/YEARS");
    }

    @Test
    void lists_everything_wrong_on_the_long_page_in_the_order_of_the_questions() {
        var page = Visitor.to(served.site()).begin("long");

        var wrong = page.choose("SAFE_NIGHT", 2)
                .write("YEARS", "länge")
                .choose("PRIORITY", 1, 2, 3)
                .choose("PLACES", 1, 2)
                .write("WORDS", "  kvar\n<b>")
                .choose("RELATION", 1)
                .press("_go", "send");

        assertThatItTells(wrong);
        assertThat(wrong.errors())
                .extracting(line -> line.attr("href"))
                .containsExactly("#YEARS", "#PRIORITY", "#PLACES");
        assertThat(wrong.chosen("SAFE_NIGHT")).containsExactly("2");
        assertThat(wrong.chosen("PLACES")).containsExactly("1", "2");
        assertThat(wrong.written("YEARS")).isEqualTo("länge");
        assertThat(wrong.written("WORDS")).isEqualTo("  kvar\n<b>");
        assertThat(served.responses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"send", "review"})
    void goes_nowhere_from_a_long_page_without_the_one_answer_that_is_needed(String go) {
        var wrong = Visitor.to(served.site()).begin("long").press("_go", go);

        assertThatItTells(wrong);
        assertThat(wrong.errors()).extracting(line -> line.attr("href")).containsExactly("#RELATION");
    }

    @Test
    void sends_nothing_from_the_check_while_an_answer_is_wrong() {
        var visitor = Visitor.to(served.site());
        var years = visitor.begin("steps")
                .choose("RELATION", 1)
                .next()
                .press("_go", "skip")
                .press("_go", "skip")
                .press("_go", "skip");
        years.write("YEARS", "länge").press("_go", "back");
        for (String question : List.of("PRIORITY", "PLACES", "WORDS")) {
            visitor.open("/r/now/form/" + question).press("_go", "skip");
        }

        var check = visitor.open("/r/now/form/check");
        var wrong = check.press("_go", "send");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.title()).startsWith("Fel: ");
        assertThat(wrong.errors()).extracting(line -> line.attr("href")).containsExactly("#YEARS");
        assertThat(wrong.element("YEARS").parent().text()).contains("länge", "Ändra");
        assertThat(served.responses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELATION", "AREA", "SAFE_NIGHT", "PROBLEM", "YEARS", "PRIORITY", "PLACES", "WORDS"})
    void is_calm_before_anything_is_wrong(String question) {
        var page = at(question);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.title()).doesNotStartWith("Fel");
        assertThat(page.document().select("#errors, [aria-invalid], .error, [autofocus]"))
                .isEmpty();
    }
}
