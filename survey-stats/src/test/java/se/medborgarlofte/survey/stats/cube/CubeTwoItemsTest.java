package se.medborgarlofte.survey.stats.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.stats.synthetic.SyntheticColumns;
import se.medborgarlofte.survey.stats.synthetic.SyntheticSurvey;
import se.medborgarlofte.survey.stats.synthetic.SyntheticTable;

/** Many rows are counted two items at a time, few rows and many positions one item at a time: it must make no difference. */
class CubeTwoItemsTest {

    private static final int ROWS = 80_000;

    private static CubePlan plan(SyntheticSurvey survey, boolean clustered, int items, int from, int to) {
        var columns = SyntheticColumns.of(survey, from, to);
        var plan = clustered ? SyntheticTable.clusters(columns) : SyntheticTable.rows(columns);
        return plan.items(plan.items().subList(0, items));
    }

    private static Stream<CubeCell> cells(CubePlan... plans) {
        return Stream.of(plans)
                .map(plan -> Cube.of(plan, Runnable::run))
                .reduce(Cube::plus)
                .orElseThrow()
                .cells();
    }

    @ParameterizedTest(name = "seed {0}, clustered {1}, {2} items")
    @CsvSource({"1, false, 4", "2, false, 3", "3, false, 1", "4, true, 4", "5, true, 3", "6, false, 0", "7, true, 0"})
    void are_counted_as_each_by_itself(long seed, boolean clustered, int items) {
        var survey = SyntheticSurvey.of(ROWS, seed);

        var together = cells(plan(survey, clustered, items, 0, ROWS));

        // these weights are multiples of a power of two, so that sums of them are exact in any order
        var apart = cells(plan(survey, clustered, items, 0, ROWS / 2), plan(survey, clustered, items, ROWS / 2, ROWS));
        assertThat(together).containsExactlyElementsOf(apart.toList());
    }
}
