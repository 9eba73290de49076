package se.medborgarlofte.survey.stats.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.cube.CubeItem;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.design.Domain;

/**
 * Items of which whoever is first to be asked for in some groups has all of them counted, in one pass over the responses; from
 * any number of threads.
 */
final class CountedTogether {

    /** Ways to split the responses whose counts are kept. */
    private static final int MOST_KNOWN = 16;

    private final RoundCubes cubes;
    private final List<CubeItem> items;
    private final ConcurrentMap<List<Domain>, WeightedCube> known = new ConcurrentHashMap<>();

    private CountedTogether(RoundCubes cubes, List<CubeItem> items) {
        this.cubes = cubes;
        this.items = List.copyOf(items);
    }

    /** Each of these items, with as many of its neighbours as one cube should hold. */
    static List<CountedItem> of(RoundCubes cubes, List<CubeItem> items) {
        List<CountedItem> counted = new ArrayList<>(items.size());
        while (counted.size() < items.size()) {
            int first = counted.size();
            var together = new CountedTogether(cubes, items.subList(first, end(items, first, cubes.mostTogether())));
            IntStream.range(0, together.items.size()).forEach(place -> counted.add(new CountedItem(together, place)));
        }
        return counted;
    }

    /** One item at least, and those after it while there are no more outcomes than these. */
    private static int end(List<CubeItem> items, int first, long most) {
        int end = first + 1;
        long outcomes = items.get(first).outcomes();
        while (end < items.size() && outcomes + items.get(end).outcomes() <= most) {
            outcomes += items.get(end).outcomes();
            end++;
        }
        return end;
    }

    /**
     * The cube of all items by these groups: group i is area i + 1.
     *
     * @throws IllegalArgumentException if a response is in two groups
     */
    WeightedCube by(List<Domain> groups) {
        boolean worthKeeping = items.size() > 1 && known.size() < MOST_KNOWN;
        return worthKeeping || known.containsKey(groups)
                ? known.computeIfAbsent(List.copyOf(groups), wanted -> cubes.of(items, wanted))
                : cubes.of(items, groups);
    }
}
