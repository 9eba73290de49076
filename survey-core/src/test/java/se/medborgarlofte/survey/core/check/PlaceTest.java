package se.medborgarlofte.survey.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({
        "'',         choices,    choices",
        "code,       choices[1], choices[1].code",
        "'[1].code', choices,    choices[1].code",
        "code,       '',         code",
    })
    void joins_paths_as_people_write_them(String path, String parent, String expected) {
        assertThat(Place.of(path).under(parent)).isEqualTo(Place.of(expected));
    }

    @Test
    void reads_documents_then_lines_then_paths_with_numbers_as_numbers() {
        var inOrder = List.of(
                new Place("rounds/9.json", 0, 0, "a"),
                new Place("rounds/10.json", 0, 0, ""),
                new Place("rounds/10.json", 0, 0, "choices"),
                new Place("rounds/10.json", 0, 0, "choices[2]"),
                new Place("rounds/10.json", 0, 0, "choices[2].code"),
                new Place("rounds/10.json", 0, 0, "choices[10]"),
                new Place("rounds/10.json", 0, 0, "choices[1234567890123]"),
                new Place("rounds/10.json", 0, 0, "id"),
                new Place("rounds/10.json", 2, 1, "b"),
                new Place("rounds/10.json", 2, 9, "a"),
                new Place("rounds/10.json", 12, 0, "a"));

        var shuffled = Stream.of(7, 3, 10, 0, 5, 1, 9, 4, 2, 8, 6).map(inOrder::get);

        assertThat(shuffled.sorted()).containsExactlyElementsOf(inOrder);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_reading_order_is_an_order(long seed) {
        var random = new SplittableRandom(seed);

        for (int i = 0; i < 2000; i++) {
            String a = path(random);
            String b = path(random);
            String c = path(random);
            int ab = ReadingOrder.OF_PATHS.compare(a, b);
            int bc = ReadingOrder.OF_PATHS.compare(b, c);

            assertThat(Integer.signum(ReadingOrder.OF_PATHS.compare(b, a))).isEqualTo(-Integer.signum(ab));
            assertThat(ab == 0).isEqualTo(a.equals(b));
            if (ab < 0 && bc < 0) {
                assertThat(ReadingOrder.OF_PATHS.compare(a, c))
                        .as("%s < %s < %s", a, b, c)
                        .isNegative();
            }
        }
    }

    private static String path(SplittableRandom random) {
        var path = new StringBuilder();
        random.ints(random.nextInt(6), 0, 6).forEach(i -> path.append("ab[019".charAt(i)));
        if (random.nextInt(10) == 0) {
            path.append("1234567890".repeat(2));
        }
        return path.toString();
    }

    @Test
    void is_printed_as_people_write_it() {
        assertThat(new Place("responses.csv", 812, 0, "SAFE_HOME")).hasToString("responses.csv:812: SAFE_HOME");
        assertThat(new Place("survey.json", 3, 14, "")).hasToString("survey.json:3:14");
        assertThat(Place.of("title")).hasToString("title");
        assertThat(Place.WHOLE).hasToString("");
    }
}
