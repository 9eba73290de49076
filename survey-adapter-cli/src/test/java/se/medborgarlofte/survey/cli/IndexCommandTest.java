package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexCommandTest {

    private static final String PROVKOMMUN = Run.EXAMPLES.resolve("provkommun").toString();

    @Test
    void tells_the_items_and_every_area_in_full() {
        var run = Run.of("index", PROVKOMMUN, "--round", "2024", "--lang", "sv");

        assertThat(run.code()).isZero();
        assertThat(run.out().replace('\u00a0', ' '))
                .contains(
                        "X_PROBLEM_0_6@1  Problemindex 0–6, undersökningens eget",
                        "problem där de bor            1 864   19,2     3*           3: 77,6 %, 4: 22,4 %",
                        "Alla                1 864   2,61  2,44–2,78   3  3*   4   4   2   2   1");
        assertThat(run.prose())
                .contains("Indexet är inget officiellt mått", "Påhittade svar för övning. De säger inget om");
        assertThat(run.tooWide()).isEmpty();
    }

    @Test
    void has_a_row_for_each_value_in_csv() {
        var run = Run.of("index", PROVKOMMUN, "--round", "2024", "--format", "csv");

        var rows = run.out().lines().toList();
        int columns = rows.get(0).split(",", -1).length;
        assertThat(rows).hasSize(1 + 9 * 8).allMatch(row -> row.split(",", -1).length == columns);
        assertThat(rows.get(1)).startsWith("2024,X_PROBLEM_0_6@1,,,1864,,2.6111");
    }

    @Test
    void a_survey_without_an_index_is_told_how_to_get_one() {
        var run = Run.of("index", Run.GSS, "--round", "2016");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("problemIndex");
    }
}
