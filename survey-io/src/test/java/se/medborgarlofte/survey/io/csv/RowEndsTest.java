package se.medborgarlofte.survey.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowEndsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "a@b@c            | 2 | 4",
                "a~@b~@c          | 3 | 6",
                "a~b~c            | 2 | 4",
                "a@b~             | 2 | 2",
                "abc              | 0 | 0",
                "\"a@b\"@c        | 6 | 6",
                "\"a\"\"@b\"@c@d  | 8 | 10",
                "x,\"@\",y@z      | 8 | 8",
                "5\"@6@7          | 3 | 5",
                "\"a@b@           | 0 | 0",
                "a@\"b@c          | 2 | 2",
                "\"\"@\"@         | 3 | 3",
            })
    void are_at_line_ends_outside_quotes(String text, int first, int last) {
        byte[] bytes = text.replace('@', '\n').replace('~', '\r').getBytes(UTF_8);

        assertThat(RowEnds.first(bytes, bytes.length)).isEqualTo(first);
        assertThat(RowEnds.last(bytes, bytes.length, true)).isEqualTo(last);
        if (!RowEnds.hasQuote(bytes, bytes.length)) {
            assertThat(RowEnds.last(bytes, bytes.length, false)).isEqualTo(last);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 20})
    void a_quotation_mark_is_seen_wherever_it_stands(int place) {
        byte[] bytes = "!#å\u00a2 ~\n,!#å\u00a2 ~\n,!#a".getBytes(UTF_8);

        assertThat(RowEnds.hasQuote(bytes, bytes.length)).isFalse();
        bytes[place] = '"';
        assertThat(RowEnds.hasQuote(bytes, bytes.length)).isTrue();
        assertThat(RowEnds.hasQuote(bytes, place)).isFalse();
    }
}
