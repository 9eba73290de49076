package se.medborgarlofte.survey.stats.synthetic;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.stats.cube.Categories;
import se.medborgarlofte.survey.stats.cube.Cube;
import se.medborgarlofte.survey.stats.cube.CubeItem;
import se.medborgarlofte.survey.stats.cube.CubeMean;
import se.medborgarlofte.survey.stats.cube.CubePart;
import se.medborgarlofte.survey.stats.cube.CubePlan;
import se.medborgarlofte.survey.stats.cube.Scores;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.weighting.Raking;

/** The share of every answer to every item in every area and in all, raked by group and area. */
public final class SyntheticTable {

    private static final List<Integer> GROUPS =
            IntStream.range(0, SyntheticSurvey.GROUPS).boxed().toList();

    private static final double[] SHARES_OF_GROUPS = {.16, .15, .19, .18, .16, .16};

    /** One share: of an answer, from 1, to an item, from 0, in an area, or in all where that is -1. */
    public record Cell(int item, int area, int answer, CubeMean share) {}

    private SyntheticTable() {}

    /** Each row is a sampling unit of its own. */
    public static CubePlan rows(SyntheticColumns columns) {
        return CubePlan.ofRows(columns.rows())
                .strata(Categories.of(columns.strata()))
                .areas(Categories.of(columns.areas()))
                .margins(Categories.of(columns.groups(), GROUPS), Categories.of(columns.areas()))
                .weights(columns.weights())
                .items(IntStream.range(0, SyntheticSurvey.ITEMS)
                        .mapToObj(item -> CubeItem.of(columns.items().get(item), answers(item)))
                        .toList());
    }

    /** The sampling units are those of the file. */
    public static CubePlan clusters(SyntheticColumns columns) {
        return rows(columns).units(Categories.of(columns.units()));
    }

    private static List<Integer> answers(int item) {
        return IntStream.rangeClosed(1, SyntheticSurvey.codes(item)).boxed().toList();
    }

    public static WeightedCube raked(Cube cube) {
        return raked(WeightedCube.asDrawn(cube, LonelyPsu.ADJUST));
    }

    /** To sizes known to differ from the sample's: of groups by a list, of areas by a wave over those of the sample. */
    public static WeightedCube raked(WeightedCube drawn) {
        double[] areas = weightsByArea(drawn);
        double all = IntStream.range(0, areas.length).mapToDouble(a -> areas[a]).sum();
        double[] waved = IntStream.range(0, areas.length)
                .mapToDouble(a -> areas[a] * (1 + 0.15 * Math.sin(a + 1)))
                .toArray();
        double sum = IntStream.range(0, waved.length).mapToDouble(a -> waved[a]).sum();
        double[] totals = IntStream.range(0, waved.length)
                .mapToDouble(a -> waved[a] / sum * all)
                .toArray();
        double[] groups = IntStream.range(0, GROUPS.size())
                .mapToDouble(g -> SHARES_OF_GROUPS[g] * all)
                .toArray();
        return drawn.reweighted(Raking.to(
                drawn.cube().margin(0, "group", names(groups.length), groups),
                drawn.cube().margin(1, "area", names(totals.length), totals)));
    }

    private static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj(String::valueOf).toList();
    }

    private static double[] weightsByArea(WeightedCube drawn) {
        var everybody = Scores.share(1 + SyntheticSurvey.codes(0), outcome -> true, outcome -> true);
        return IntStream.range(0, SyntheticSurvey.AREAS)
                .mapToDouble(area ->
                        drawn.mean(0, drawn.part(List.of(area)), everybody).population())
                .toArray();
    }

    /** All cells: item by item, first those of all, then those of each area. */
    public static void each(WeightedCube cube, Consumer<Cell> cell) {
        var parts = Stream.concat(
                        Stream.of(cube.everyone()),
                        IntStream.range(0, SyntheticSurvey.AREAS).mapToObj(area -> cube.part(List.of(area))))
                .toList();
        for (int item = 0; item < SyntheticSurvey.ITEMS; item++) {
            for (int part = 0; part < parts.size(); part++) {
                each(cube, item, part - 1, parts.get(part), cell);
            }
        }
    }

    private static void each(WeightedCube cube, int item, int area, CubePart part, Consumer<Cell> cell) {
        int codes = SyntheticSurvey.codes(item);
        for (int answer = 1; answer <= codes; answer++) {
            int wanted = answer;
            var scores = Scores.share(codes + 1, outcome -> outcome == wanted, outcome -> outcome > 0);
            cell.accept(new Cell(item, area, answer, cube.mean(item, part, scores)));
        }
    }

    /** From counting to the last cell. */
    public static List<Cell> of(SyntheticColumns columns, Executor executor) {
        return of(raked(Cube.of(rows(columns), executor)));
    }

    /** All cells. */
    public static List<Cell> of(WeightedCube cube) {
        var cells = Stream.<Cell>builder();
        each(cube, cells);
        return cells.build().toList();
    }
}
