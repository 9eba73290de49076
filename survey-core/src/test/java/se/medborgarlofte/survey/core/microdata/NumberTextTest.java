package se.medborgarlofte.survey.core.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "007, 7",
        "-1.5, -1.5",
        "+3, 3",
        ".5, 0.5",
        "5., 5",
        "1e-3, 0.001",
        "2.5E2, 250",
        "123456789012, 123456789012",
        "999999999, 999999999"
    })
    void reads_numbers_as_files_write_them(String text, double number) {
        assertThat(NumberText.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1 ", "1,5", "NaN", "Infinity", "0x1p3", "1d", "1e999", "--1", "-", ".", "e5", "१"})
    void refuses_what_is_no_number(String text) {
        assertThat(NumberText.read(text)).isEmpty();
    }
}
