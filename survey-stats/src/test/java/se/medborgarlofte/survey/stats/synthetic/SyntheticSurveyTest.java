package se.medborgarlofte.survey.stats.synthetic;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticSurveyTest {

    @Test
    void begins_with_the_row_that_the_first_maker_of_these_data_made() {
        var survey = SyntheticSurvey.of(1, SyntheticSurvey.SEED);

        String row = line(survey, 0);

        assertThat(row).isEqualTo("37,4,2,1862,23.193359375,1,3,4,2,3,1,1,1,5,3,3,2,2,2,4,1,4,4,4,1");
    }

    @ParameterizedTest(name = "{0} rows")
    @CsvSource({
        // SHA-256 of the file that the first maker of these data, a program in C, writes
        "  1200, d4723dfbbab059d362f3f60cb19b07d9e851e87590e7747e293ab9b996a0768c",
        "100000, bbaa08cefbafec024519c9afb679eacb9909ba930f05a97e857a6ea1c9dbdf65",
    })
    void is_the_same_file_to_the_last_bit(int rows, String digest) throws NoSuchAlgorithmException {
        var survey = SyntheticSurvey.of(rows, SyntheticSurvey.SEED);

        var sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((header() + "\n").getBytes(US_ASCII));
        IntStream.range(0, rows).forEach(row -> sha256.update((line(survey, row) + "\n").getBytes(US_ASCII)));

        assertThat(HexFormat.of().formatHex(sha256.digest())).isEqualTo(digest);
    }

    private static String header() {
        return Stream.concat(
                        Stream.of("area", "stratum", "group", "psu", "w"),
                        IntStream.rangeClosed(1, SyntheticSurvey.ITEMS).mapToObj(j -> j < 10 ? "q0" + j : "q" + j))
                .collect(joining(","));
    }

    private static String line(SyntheticSurvey survey, int row) {
        int area = survey.area(row);
        var place = Stream.of(area, SyntheticSurvey.stratum(area), survey.group(row), survey.unit(row));
        var answers = IntStream.range(0, SyntheticSurvey.ITEMS)
                .map(item -> survey.answer(item, row))
                .mapToObj(answer -> answer == 0 ? "" : String.valueOf(answer));
        var weight = new BigDecimal(survey.weight(row)).stripTrailingZeros().toPlainString();
        return Stream.of(place.map(String::valueOf), Stream.of(weight), answers)
                .flatMap(cells -> cells)
                .collect(joining(","));
    }
}
