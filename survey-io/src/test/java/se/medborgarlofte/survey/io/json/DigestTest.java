package se.medborgarlofte.survey.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {

    record Example(Map<String, String> texts, List<Integer> numbers) {}

    private static Map<String, String> map(String... keysAndValues) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** The names of RFC 8785, section 3.2.3, in the order that the section gives. */
    @Test
    void sorts_names_by_their_utf_16_units() {
        var names = map(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(Json.compact(new Example(names, List.of())))
                .isEqualTo("{\"texts\":{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}}");
    }

    /** The string of RFC 8785, section 3.2.2. */
    @Test
    void escapes_only_what_must_be() {
        var string = map("string", "\u20ac$\u000F\nA'B\"\\\\\"/");

        assertThat(Json.compact(new Example(string, List.of(333, 4))))
                .isEqualTo("{\"numbers\":[333,4],\"texts\":{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}}");
    }

    /** printf '{"numbers":[1],"texts":{"a":"å","b":"x"}}' | sha256sum */
    @Test
    void is_the_digest_that_other_tools_make_of_the_same_text() {
        assertThat(Digest.of(new Example(map("b", "x", "a", "å"), List.of(1))))
                .isEqualTo("00c25fce43c42fb5eab7c855eb1d82db1f062795ba58b532862cae8bd274535b");
    }

    @Test
    void does_not_depend_on_the_order_of_names() {
        assertThat(Digest.of(new Example(map("a", "1", "b", "2"), List.of())))
                .isEqualTo(Digest.of(new Example(map("b", "2", "a", "1"), List.of())));
    }

    @Test
    void differs_when_anything_differs() {
        assertThat(Digest.of(new Example(map("a", "1"), List.of())))
                .isNotEqualTo(Digest.of(new Example(map("a", "1 "), List.of())));
    }
}
