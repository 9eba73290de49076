package se.medborgarlofte.survey.stats.synthetic;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticSurveyTest {

    @Test
    void begins_with_the_row_that_the_first_maker_of_these_data_made() throws IOException {
        String text = new String(written(1), US_ASCII);

        assertThat(text.lines().skip(1))
                .containsExactly("37,4,2,1862,23.193359375,1,3,4,2,3,1,1,1,5,3,3,2,2,2,4,1,4,4,4,1");
    }

    @ParameterizedTest(name = "{0} rows")
    @CsvSource({
        // SHA-256 of the file that the first maker of these data, a program in C, writes
        "  1200, d4723dfbbab059d362f3f60cb19b07d9e851e87590e7747e293ab9b996a0768c",
        "100000, bbaa08cefbafec024519c9afb679eacb9909ba930f05a97e857a6ea1c9dbdf65",
    })
    void is_the_same_file_to_the_last_bit(int rows, String digest) throws IOException, NoSuchAlgorithmException {
        byte[] text = written(rows);

        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text);

        assertThat(HexFormat.of().formatHex(sha256)).isEqualTo(digest);
    }

    @Test
    void says_the_same_of_a_row_in_columns_as_in_text() throws IOException {
        var survey = SyntheticSurvey.of(50, SyntheticSurvey.SEED);

        var rows = new String(written(50), US_ASCII).lines().skip(1).toList();

        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split(",", -1);
            assertThat(cells[0]).isEqualTo(String.valueOf(survey.area(row)));
            assertThat(cells[3]).isEqualTo(String.valueOf(survey.unit(row)));
            assertThat(Double.parseDouble(cells[4])).isEqualTo(survey.weight(row));
            assertThat(cells[24]).isEqualTo(survey.answer(19, row) == 0 ? "" : String.valueOf(survey.answer(19, row)));
        }
    }

    private static byte[] written(int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SyntheticCsv.write(rows, SyntheticSurvey.SEED, bytes);
        return bytes.toByteArray();
    }
}
