package se.medborgarlofte.survey.stats.indicator;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int HIGHEST_CODE = 99;

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
        var byPlace = Domain.byCode(placeOfRow);
        var nobody = Domain.of(placeOfRow.length, row -> false);
        var known = IntStream.range(0, order.size())
                .mapToObj(i -> new Group(order.get(i), byPlace.getOrDefault(i, nobody)));
        var unknown = Stream.ofNullable(byPlace.get(order.size())).map(responses -> new Group("", responses));
        return Stream.concat(known, unknown).toList();
    }

    private int[] places(LabelColumn areas) {
        int[] ofLabel = areas.labels().stream().mapToInt(this::place).toArray();
        int[] places = new int[areas.size()];
        for (int row = 0; row < places.length; row++) {
            int label = areas.number(row);
            places[row] = label < 0 ? order.size() : ofLabel[label];
        }
        return places;
    }

    private int[] places(CodeColumn column) {
        int[] ofCode = IntStream.rangeClosed(0, HIGHEST_CODE)
                .map(code -> place(String.valueOf(code)))
                .toArray();
        int[] places = new int[column.size()];
        for (int row = 0; row < places.length; row++) {
            places[row] = column.isMissing(row) ? order.size() : ofCode[column.code(row)];
        }
        return places;
    }

    private int place(String category) {
        return place.getOrDefault(category, order.size());
    }
}
