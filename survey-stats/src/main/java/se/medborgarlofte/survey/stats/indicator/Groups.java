package se.medborgarlofte.survey.stats.indicator;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.design.Domain;

/** The responses of a round split one way: every response is in exactly one group. */
public final class Groups {

    /**
     * One group.
     *
     * @param category code of the area or the choice; empty for those about whom it is not known, or who are in none of the
     *     breakdown's categories
     */
    public record Group(String category, Domain responses) {}

    private final List<String> order;
    private final Map<String, Integer> place;

    private Groups(List<String> order) {
        this.order = order;
        this.place = IntStream.range(0, order.size())
                .boxed()
                .collect(toMap(order::get, i -> i, (first, second) -> first, LinkedHashMap::new));
    }

    /**
     * In the order of the breakdown, a category without responses too; those about whom it is not known are the last group,
     * where there are any.
     *
     * @return none when the round did not ask what the breakdown is by
     */
    public static List<Group> of(Breakdown breakdown, Microdata data) {
        var groups = new Groups(breakdown.order().stream().distinct().toList());
        return breakdown.isByArea()
                ? groups.split(groups.places(data.areas()))
                : data.codes(breakdown.variable())
                        .map(column -> groups.split(groups.places(column)))
                        .orElse(List.of());
    }

    private List<Group> split(int[] placeOfRow) {
        var known = IntStream.range(0, order.size()).mapToObj(i -> new Group(order.get(i), at(i, placeOfRow)));
        var unknown = Stream.of(new Group("", at(order.size(), placeOfRow)))
                .filter(group -> group.responses().count() > 0);
        return Stream.concat(known, unknown).toList();
    }

    private static Domain at(int place, int[] placeOfRow) {
        return Domain.of(placeOfRow.length, row -> placeOfRow[row] == place);
    }

    private int[] places(LabelColumn areas) {
        return IntStream.range(0, areas.size())
                .map(row -> place(areas.label(row)))
                .toArray();
    }

    private int[] places(CodeColumn column) {
        return IntStream.range(0, column.size())
                .map(row ->
                        place(column.isMissing(row) ? Optional.empty() : Optional.of(String.valueOf(column.code(row)))))
                .toArray();
    }

    private int place(Optional<String> category) {
        return category.map(code -> place.getOrDefault(code, order.size())).orElse(order.size());
    }
}
