package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "999, 999, 999",
        "1296, 1\u00a0296, '1,296'",
        "98935, 98\u00a0935, '98,935'",
        "1234567, 1\u00a0234\u00a0567, '1,234,567'",
        "3.4, '3,4', 3.4",
        "1200.50, '1\u00a0200,50', '1,200.50'",
        "-4, −4, −4",
    })
    void writes_a_number_as_the_language_does(BigDecimal number, String swedish, String english) {
        assertThat(new Numbers(Language.SV).of(number)).isEqualTo(swedish);
        assertThat(new Numbers(Language.EN).of(number)).isEqualTo(english);
    }

    @Test
    void never_breaks_a_line_before_the_sign_of_percent() {
        assertThat(new Numbers(Language.SV).percent("26")).isEqualTo("26\u00a0%");
        assertThat(new Numbers(Language.EN).percent("26")).isEqualTo("26%");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0421, '0,042', 0.042",
        "0.001, '0,001', 0.001",
        "0.00099, '<0,001', <0.001",
        "0, '<0,001', <0.001",
        "1, '1,000', 1.000"
    })
    void a_p_value_is_never_none(double p, String swedish, String english) {
        assertThat(new Numbers(Language.SV).pValue(p)).isEqualTo(swedish);
        assertThat(new Numbers(Language.EN).pValue(p)).isEqualTo(english);
    }
}
