package se.medborgarlofte.survey.io.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GssFearExampleTest {

    private static final int WEIGHT = 6;
    private static final int FEAR = 10;

    @ParameterizedTest
    @ValueSource(ints = {2016, 2020})
    void the_committed_answers_are_those_the_extract_gives(int year) throws IOException {
        var committed = Files.readString(GssFearExtract.responses(year));

        var rebuilt = GssFearExtract.read().csv(year);

        assertThat(committed).isEqualTo(rebuilt);
    }

    @ParameterizedTest
    @CsvSource({"2016, 2851, 1875", "2020, 804, 540"})
    void everybody_with_a_weight_is_in_the_round(int year, int people, int answers) throws IOException {
        var rows = rows(year);

        assertThat(rows).hasSize(people);
        assertThat(rows).filteredOn(row -> !row[FEAR].isEmpty()).hasSize(answers);
    }

    /** R survey 4.5, {@code svyciprop(~fear_2016, design)}: 0.31529249774697415. */
    @Test
    void the_weighted_share_afraid_in_2016_is_that_of_r_survey() throws IOException {
        var answered = rows(2016).stream().filter(row -> !row[FEAR].isEmpty()).toList();

        double all = answered.stream().mapToDouble(GssFearExampleTest::weight).sum();
        double afraid = answered.stream()
                .filter(row -> row[FEAR].equals("1"))
                .mapToDouble(GssFearExampleTest::weight)
                .sum();

        assertThat(afraid / all).isCloseTo(0.31529249774697415, within(1e-12));
    }

    private static List<String[]> rows(int year) throws IOException {
        return Files.readAllLines(GssFearExtract.responses(year)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static double weight(String[] row) {
        return Double.parseDouble(row[WEIGHT]);
    }
}
