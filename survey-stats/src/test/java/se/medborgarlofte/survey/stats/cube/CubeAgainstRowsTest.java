package se.medborgarlofte.survey.stats.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.NumberColumn;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Mean;
import se.medborgarlofte.survey.stats.weighting.Margin;
import se.medborgarlofte.survey.stats.weighting.MarginWeighting;
import se.medborgarlofte.survey.stats.weighting.PostStratification;
import se.medborgarlofte.survey.stats.weighting.Raking;

/** Figures out of a cube are those that the design computes row by row, whatever the design. */
class CubeAgainstRowsTest {

    private static final int ROWS = 400;
    private static final int AREAS = 4;
    private static final int GROUPS = 3;
    private static final int CODES = 5;
    private static final List<Integer> ANSWERS = List.of(1, 2, 3, 4, 5);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** A file of small whole numbers, one array a column. */
    private record Drawing(List<int[]> columns, List<double[]> reals) {

        static Drawing of(long seed) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            int[] area = codes(random, 0, AREAS);
            int[] stratum = Arrays.stream(area).map(a -> a / 2).toArray();
            int[] unit = IntStream.range(0, ROWS)
                    .map(r -> area[r] * 12 + random.nextInt(12))
                    .toArray();
            double[] weight = IntStream.range(0, ROWS)
                    .mapToDouble(r -> random.nextInt(20) == 0 ? 0 : (1 + random.nextInt(4)) * 1.7)
                    .toArray();
            return new Drawing(
                    List.of(area, stratum, unit, codes(random, 0, GROUPS + 1), codes(random, 0, CODES + 1)),
                    List.of(weight));
        }

        private static int[] codes(RandomGenerator random, int from, int to) {
            return IntStream.range(0, ROWS).map(r -> random.nextInt(from, to)).toArray();
        }

        int[] area() {
            return columns.get(0);
        }

        int[] stratum() {
            return columns.get(1);
        }

        int[] unit() {
            return columns.get(2);
        }

        /** The last one is of those in none. */
        int[] group() {
            return columns.get(3);
        }

        /** 0 is none. */
        int[] answer() {
            return columns.get(4);
        }

        double[] weight() {
            return reals.get(0);
        }

        CubePlan plan() {
            return CubePlan.ofRows(ROWS)
                    .strata(labels(stratum(), 2))
                    .areas(labels(area(), AREAS))
                    .margins(Categories.of(column(group()), List.of(0, 1, 2)), labels(area(), AREAS))
                    .weights(NumberColumn.of(weight()))
                    .items(List.of(CubeItem.of(column(answer()), ANSWERS)));
        }

        SurveyDesign design(Optional<int[]> units) {
            var plan =
                    SurveyDesign.plan(ROWS).strata(stratum()).weights(weight()).lonelyPsu(LonelyPsu.ADJUST);
            return units.map(plan::psus).orElse(plan).design();
        }

        Domain base(int area) {
            return Domain.of(ROWS, row -> answer()[row] > 0 && (area < 0 || area()[row] == area));
        }

        double[] answers() {
            return Arrays.stream(answer()).asDoubleStream().toArray();
        }

        private static Categories labels(int[] numbers, int size) {
            return Categories.of(LabelColumn.of(
                    numbers, IntStream.range(0, size).mapToObj(String::valueOf).toList()));
        }

        private static CodeColumn column(int[] codes) {
            byte[] bytes = new byte[codes.length];
            IntStream.range(0, codes.length).forEach(i -> bytes[i] = (byte) codes[i]);
            return CodeColumn.of(bytes);
        }

        private Margin groups(int[] ofRow) {
            int[] known =
                    Arrays.stream(ofRow).map(g -> g == GROUPS ? Margin.NONE : g).toArray();
            return Margin.of("group", List.of("a", "b", "c"), new double[] {500, 300, 400}, known);
        }

        private Margin areas(int[] ofRow) {
            return Margin.of("area", List.of("0", "1", "2", "3"), new double[] {200, 400, 250, 350}, ofRow);
        }
    }

    private static Margin groups(Cube cube) {
        return cube.margin(0, "group", List.of("a", "b", "c"), new double[] {500, 300, 400});
    }

    private static Margin areas(Cube cube) {
        return cube.margin(1, "area", List.of("0", "1", "2", "3"), new double[] {200, 400, 250, 350});
    }

    private static void assertSame(Drawing drawing, WeightedCube cube, SurveyDesign design) {
        var scores = Scores.mean(CODES + 1, outcome -> outcome, outcome -> outcome > 0);
        for (int area = -1; area < AREAS; area++) {
            var part = area < 0 ? cube.everyone() : cube.part(List.of(area));
            var base = drawing.base(area);
            var expected = Mean.statistic(drawing.answers(), base, design);

            var mean = cube.mean(0, part, scores);

            assertThat(mean.size()).isEqualTo(design.size(base));
            assertThat(mean.value()).isCloseTo(expected.value(), within(1e-12));
            assertThat(mean.population()).isCloseTo(design.population(base).value(), within(1e-9));
            assertThat(Math.sqrt(mean.variance())).isCloseTo(expected.standardError(), within(1e-12));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_rows_as_units(long seed) {
        var drawing = Drawing.of(seed);

        var cube = WeightedCube.asDrawn(Cube.of(drawing.plan(), Runnable::run), LonelyPsu.ADJUST);

        assertSame(drawing, cube, drawing.design(Optional.empty()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_units_of_several_rows(long seed) {
        var drawing = Drawing.of(seed);
        var plan = drawing.plan().units(Drawing.labels(drawing.unit(), 48));

        var cube = WeightedCube.asDrawn(Cube.of(plan, Runnable::run), LonelyPsu.ADJUST);

        assertSame(drawing, cube, drawing.design(Optional.of(drawing.unit())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_raked_weights(long seed) {
        var drawing = Drawing.of(seed);
        var raking = Raking.to(drawing.groups(drawing.group()), drawing.areas(drawing.area()));

        var cube = reweighted(drawing.plan(), counted -> Raking.to(groups(counted), areas(counted)));

        assertSame(drawing, cube, drawing.design(Optional.empty()).reweighted(raking));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_raked_weights_of_units(long seed) {
        var drawing = Drawing.of(seed);
        var plan = drawing.plan().units(Drawing.labels(drawing.unit(), 48));
        var raking = Raking.to(drawing.groups(drawing.group()), drawing.areas(drawing.area()));

        var cube = reweighted(plan, counted -> Raking.to(groups(counted), areas(counted)));

        assertSame(drawing, cube, drawing.design(Optional.of(drawing.unit())).reweighted(raking));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_raked_weights_of_units_as_large_as_areas(long seed) {
        var drawing = Drawing.of(seed);
        var plan = drawing.plan().units(Drawing.labels(drawing.area(), AREAS));
        var raking = Raking.to(drawing.groups(drawing.group()), drawing.areas(drawing.area()));

        var cube = reweighted(plan, counted -> Raking.to(groups(counted), areas(counted)));

        assertSame(drawing, cube, drawing.design(Optional.of(drawing.area())).reweighted(raking));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_post_stratified_weights(long seed) {
        var drawing = Drawing.of(seed);
        var weighting = new PostStratification(drawing.groups(drawing.group()));

        var cube = reweighted(drawing.plan(), counted -> new PostStratification(groups(counted)));

        assertSame(drawing, cube, drawing.design(Optional.empty()).reweighted(weighting));
    }

    private static WeightedCube reweighted(CubePlan plan, Function<Cube, MarginWeighting> weighting) {
        var counted = Cube.of(plan, Runnable::run);
        return WeightedCube.asDrawn(counted, LonelyPsu.ADJUST).reweighted(weighting.apply(counted));
    }
}
