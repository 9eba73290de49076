package se.medborgarlofte.survey.io.cube;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.NumberColumn;
import se.medborgarlofte.survey.stats.cube.Categories;
import se.medborgarlofte.survey.stats.cube.Cube;
import se.medborgarlofte.survey.stats.cube.CubeItem;
import se.medborgarlofte.survey.stats.cube.CubePlan;

/** Answers to two questions in three areas, as a seed would have them. */
record CountedAnswers(List<Integer> areas, List<Integer> safe, List<Integer> trusts, List<Double> weights) {

    static final List<String> AREAS = List.of("NORTH", "SOUTH", "EAST");

    static final Legend LEGEND = new Legend(
            List.of(
                    new Legend.Named("stratum", List.of()),
                    new Legend.Named("unit", List.of()),
                    new Legend.Named("area", AREAS)),
            List.of(
                    new Legend.Named("SAFE", List.of("none", "1", "2", "3")),
                    new Legend.Named("TRUSTS", List.of("none", "1", "2"))));

    static CountedAnswers of(long seed, int rows) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return new CountedAnswers(
                codes(random, rows, 4),
                codes(random, rows, 4),
                codes(random, rows, 3),
                // multiples of a power of two, so that sums of them are exact in any order
                random.ints(rows, 0, 64).mapToObj(i -> i / 16.0).toList());
    }

    private static List<Integer> codes(RandomGenerator random, int rows, int size) {
        return random.ints(rows, 0, size).boxed().toList();
    }

    /** The rows in a stretch, with labels numbered in the order of their first appearance there. */
    KeptCube counted(int from, int to) {
        var labels = IntStream.range(from, to)
                .mapToObj(areas::get)
                .filter(area -> area < AREAS.size())
                .map(AREAS::get)
                .distinct()
                .toList();
        int[] numbers = IntStream.range(from, to)
                .map(row -> areas.get(row) < AREAS.size() ? labels.indexOf(AREAS.get(areas.get(row))) : -1)
                .toArray();
        var plan = CubePlan.ofRows(to - from)
                .areas(Categories.of(LabelColumn.of(numbers, labels), AREAS))
                .weights(NumberColumn.of(weights.subList(from, to).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()))
                .items(List.of(item(safe.subList(from, to), 3), item(trusts.subList(from, to), 2)));
        return new KeptCube(LEGEND, Cube.of(plan, Runnable::run));
    }

    private static CubeItem item(List<Integer> answers, int codes) {
        byte[] column = new byte[answers.size()];
        IntStream.range(0, column.length).forEach(row -> column[row] = (byte) (int) answers.get(row));
        return CubeItem.of(
                CodeColumn.of(column), IntStream.rangeClosed(1, codes).boxed().toList());
    }
}
