package se.medborgarlofte.survey.stats.disclosure;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables of some of the variables, each with its margins, and some with neighbouring categories put together. */
final class RandomTables {

    private static final int MOST_TABLES = 4;

    private RandomTables() {}

    /** The cells of all tables of one release, each group of people once. */
    static List<CountedCell> of(RandomPeople people, RandomGenerator random) {
        int tables = random.nextInt(1, MOST_TABLES + 1);
        return Stream.concat(
                        Stream.of(people.everybody()),
                        IntStream.range(0, tables).boxed().flatMap(i -> table(people, random).stream()))
                .distinct()
                .toList();
    }

    private static List<CountedCell> table(RandomPeople people, RandomGenerator random) {
        var variables = IntStream.range(0, people.sizes().size())
                .filter(i -> random.nextBoolean())
                .boxed()
                .toList();
        var joined = IntStream.range(0, people.sizes().size())
                .map(i -> random.nextInt(3) == 0 ? random.nextInt(people.sizes().get(i)) : -1)
                .boxed()
                .toList();
        var cells = new ArrayList<CountedCell>();
        for (int margin = 0; margin < 1 << variables.size(); margin++) {
            int chosen = margin;
            var by = IntStream.range(0, variables.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(variables::get)
                    .toList();
            cells.addAll(cells(people, by, joined));
        }
        return cells;
    }

    private static List<CountedCell> cells(RandomPeople people, List<Integer> by, List<Integer> joined) {
        var groups = IntStream.range(0, people.kinds())
                .boxed()
                .collect(groupingBy(
                        kind -> label(people, kind, by, joined), TreeMap::new, java.util.stream.Collectors.toList()));
        return groups.values().stream().map(people::cell).toList();
    }

    private static String label(RandomPeople people, int kind, List<Integer> by, List<Integer> joined) {
        return by.stream()
                .map(variable -> category(people, kind, variable, joined.get(variable)))
                .toList()
                .toString();
    }

    /** A category that is joined goes to the one before. */
    private static int category(RandomPeople people, int kind, int variable, int joined) {
        int category = people.category(kind, variable);
        return category == joined && category > 0 ? category - 1 : category;
    }
}
