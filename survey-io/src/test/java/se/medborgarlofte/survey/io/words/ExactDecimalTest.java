package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactDecimalTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gives_the_same_double_back(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-20, 20));

        var decimal = ExactDecimal.of(number);

        assertThat(Double.parseDouble(decimal.toPlainString())).isEqualTo(number);
        assertThat(decimal.precision()).isLessThanOrEqualTo(17);
    }

    /** 2.0E-3 and 2^-44 are numbers for which Java 17 writes more digits than Java 19 and later. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-0.0, 0",
        "310, 310",
        "1e23, 100000000000000000000000",
        "2.0E-3, 0.002",
        "5.684341886080802e-14, 0.000000000000056843418860808015",
        "0.30000000000000004, 0.30000000000000004",
    })
    void uses_no_more_digits_than_it_needs(double number, String digits) {
        String written = ExactDecimal.of(number).toPlainString();

        assertThat(written).isEqualTo(digits);
        assertThat(Double.parseDouble(written)).isEqualTo(number + 0.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_what_is_no_number(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> ExactDecimal.of(number));
    }
}
