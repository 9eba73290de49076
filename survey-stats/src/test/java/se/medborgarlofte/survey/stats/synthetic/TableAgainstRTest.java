package se.medborgarlofte.survey.stats.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableAgainstRTest {

    /** Every answer of 20 items, in 40 areas and in all. */
    private static final int CELLS = 3_936;

    /** Made by bench/table.R with R 4.2.2 and survey 4.1-1, the larger one in 16 minutes. */
    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1_200, 100_000})
    void agrees_with_r_survey_on_raked_shares_and_their_errors(int rows) throws IOException {
        var columns = SyntheticColumns.of(SyntheticSurvey.of(rows, SyntheticSurvey.SEED));

        var found = TableAgainstR.of(answers(rows).lines().toList(), SyntheticTable.of(columns, Runnable::run));

        assertThat(found.cells()).isEqualTo(CELLS);
        assertThat(found.ofShares()).isLessThan(1e-9);
        assertThat(found.ofErrors()).isLessThan(1e-9);
    }

    private static String answers(int rows) throws IOException {
        try (InputStream file = TableAgainstRTest.class.getResourceAsStream("/synthetic/raked-" + rows + ".csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        }
    }
}
