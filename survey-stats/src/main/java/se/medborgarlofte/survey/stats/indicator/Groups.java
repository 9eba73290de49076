package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.design.Domain;

/** The responses of a round split one way: every response is in exactly one group. */
public final class Groups {

    /**
     * One group.
     *
     * @param category code of the area or the choice; empty for those about whom it is not known
     */
    public record Group(String category, Domain responses) {}

    private Groups() {}

    /** In the order of the breakdown; those about whom it is not known are the last group, where there are any. */
    public static List<Group> of(Breakdown breakdown, Microdata data) {
        String[] category = categories(breakdown, data);
        var known = breakdown.order().stream().map(code -> group(code, category));
        var unknown = group("", category);
        return unknown.responses().count() == 0
                ? known.toList()
                : Stream.concat(known, Stream.of(unknown)).toList();
    }

    private static Group group(String code, String[] category) {
        return new Group(code, Domain.of(category.length, row -> category[row].equals(code)));
    }

    private static String[] categories(Breakdown breakdown, Microdata data) {
        return IntStream.range(0, data.size())
                .mapToObj(row -> category(breakdown, data, row))
                .map(code -> breakdown.order().contains(code) ? code : "")
                .toArray(String[]::new);
    }

    private static String category(Breakdown breakdown, Microdata data, int row) {
        if (breakdown.isByArea()) {
            return data.areas().label(row).orElse("");
        }
        return data.codes(breakdown.variable())
                .filter(column -> !column.isMissing(row))
                .map(column -> String.valueOf(column.code(row)))
                .orElse("");
    }
}
