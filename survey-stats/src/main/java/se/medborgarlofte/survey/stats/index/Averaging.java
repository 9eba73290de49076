package se.medborgarlofte.survey.stats.index;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;

/** The weight of each item's points in the mean; the weights add up to 1. */
final class Averaging {

    private Averaging() {}

    /**
     * @param asked the index's items that the round asked for
     * @return one weight per asked item, in the order of the index; a group of which nothing was asked is none
     */
    static double[] weights(ProblemIndex index, List<ProblemIndex.Item> asked) {
        var groups = index.groups().stream()
                .map(group -> group.items().stream().filter(asked::contains).count())
                .filter(items -> items > 0)
                .toList();
        return groups.stream()
                .flatMap(items -> Stream.generate(() -> weight(index, items, groups.size(), asked.size()))
                        .limit(items))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static double weight(ProblemIndex index, long inGroup, int groups, int items) {
        return switch (index.average()) {
            case ITEMS -> 1.0 / items;
            case GROUPS -> 1.0 / groups / inGroup;
        };
    }
}
