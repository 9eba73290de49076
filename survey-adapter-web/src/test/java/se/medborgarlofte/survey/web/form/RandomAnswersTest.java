package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.web.Served;
import se.medborgarlofte.survey.web.trial.Visitor;
import se.medborgarlofte.survey.web.trial.WebPage;

/** Whatever is posted comes back exactly as it was, after one normalisation of line ends; or the page says why not. */
class RandomAnswersTest {

    private static final List<String> PIECES = List.of(
            "a",
            "Ö",
            "ß",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\"",
            "'",
            "&",
            "&amp;",
            "<",
            ">",
            "</textarea>",
            "<script>alert(1)</script>",
            "${7*7}",
            "%00",
            "%",
            "+",
            "=",
            ";",
            "\\",
            "العربية",
            "\u202e",
            "\u200f",
            "👩‍👩‍👧",
            "😀",
            "e\u0301",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\u0007",
            "\u001b",
            "\u007f",
            "\ufeff",
            "\ufffd",
            "\0",
            ".S",
            "DROP TABLE",
            "=1+1",
            "日本語",
            "-");

    @RegisterExtension
    static final Served served = new Served();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Mostly short, now and then longer than there is room for. */
    private static String text(RandomGenerator random) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 12))
                .collect(Collectors.joining());
    }

    private static String normalised(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What a page can show of a text: it has no way to write the sign that ends a text. */
    private static String shown(String text) {
        return normalised(text).replace('\0', '\ufffd');
    }

    private static WebPage wordsPage(Visitor visitor) {
        visitor.begin("steps").choose("RELATION", 3).next();
        return visitor.open("/r/now/form/WORDS");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gives_back_exactly_what_was_written(long seed) {
        String text = text(random(seed));
        var page = wordsPage(Visitor.to(served.site()));

        var next = page.forge("WORDS", text);

        assertThat(next.status()).isIn(200, 422);
        var kept = next.status() == 200 ? page.reload() : next;
        assertThat(kept.written("WORDS")).isEqualTo(shown(text));
        assertThat(next.errors().isEmpty()).isEqualTo(next.status() == 200);
        assertThat(kept.document().select("script")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keeps_with_the_response_exactly_what_was_written(long seed) {
        String text = text(random(seed));
        var page = Visitor.to(served.site()).begin("long").choose("RELATION", 3);

        var receipt = page.write("WORDS", text).press("_go", "send");

        if (receipt.status() == 200) {
            Answer written = text.isBlank() ? Answer.Missing.NO_ANSWER : new Answer.Written(normalised(text));
            assertThat(served.responses()).hasSize(1);
            assertThat(served.responses().get(0).answers()).containsEntry(new QuestionId("WORDS"), written);
        } else {
            assertThat(receipt.errors()).extracting(line -> line.attr("href")).containsOnly("#WORDS");
            assertThat(receipt.written("WORDS")).isEqualTo(shown(text));
            assertThat(served.responses()).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shows_text_at_the_check_as_text(long seed) {
        String text = "x" + text(random(seed)).replace("\0", "");
        var visitor = Visitor.to(served.site());
        var page = visitor.begin("long").choose("RELATION", 3).write("WORDS", text);

        var check = page.press("_go", "review");

        if (check.status() == 200) {
            String said = check.document().select("dt#WORDS ~ dd:not(.change)").stream()
                    .map(line -> line.wholeText())
                    .collect(Collectors.joining("\n"));
            assertThat(said).isEqualTo(normalised(text).replaceFirst("\n$", ""));
        } else {
            assertThat(check.errors()).isNotEmpty();
        }
        assertThat(check.document().select("script, dd b")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keeps_choices_and_numbers_or_says_what_is_wrong_with_them(long seed) {
        var random = random(seed);
        var page = Visitor.to(served.site()).begin("long").choose("RELATION", 1);
        int safety = 1 + random.nextInt(6);
        String years = Stream.of("", "0", "12,5", "110", "110,1", "−3", "NaN", "1e9", "9".repeat(40), " 4 ")
                .skip(random.nextInt(10))
                .findFirst()
                .orElseThrow();
        page.choose("SAFE_NIGHT", safety).write("YEARS", years).choose("PRIORITY", 1 + random.nextInt(3), 8);

        var sent = page.choose("PRIORITY", 1 + random.nextInt(3)).press("_go", "send");

        boolean sound = List.of("", "0", "12,5", "110", " 4 ").contains(years);
        assertThat(sent.status()).isEqualTo(sound ? 200 : 422);
        assertThat(served.responses()).hasSize(sound ? 1 : 0);
        if (!sound) {
            assertThat(sent.written("YEARS")).isEqualTo(years);
            assertThat(sent.chosen("SAFE_NIGHT")).isEqualTo(safety <= 4 ? List.of("" + safety) : List.of());
        }
    }

    /** No browser sends these; whoever does gets a page all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "WORDS=%ED%A0%80",
                "WORDS=%FF%FE",
                "WORDS=%C3",
                "WORDS=%zz",
                "WORDS=%",
                "=&&=&%",
                "WORDS",
                "_go=%u0000"
            })
    void answers_bytes_that_are_no_text_with_a_page(String fields) {
        var visitor = Visitor.to(served.site());
        wordsPage(visitor);

        var page = visitor.post("/r/now/form/WORDS", "_form=" + visitor.cookie() + "&" + fields);

        assertThat(page.status()).isIn(200, 400, 422);
        assertThat(page.document().select("h1")).hasSize(1);
    }

    @Test
    void takes_the_longest_text_there_is_room_for_in_signs_of_four_bytes() {
        String text = "😀".repeat(400);
        var page = wordsPage(Visitor.to(served.site()));

        var next = page.write("WORDS", text).next();

        assertThat(next.status()).isEqualTo(200);
        assertThat(page.reload().written("WORDS")).isEqualTo(text);
    }
}
