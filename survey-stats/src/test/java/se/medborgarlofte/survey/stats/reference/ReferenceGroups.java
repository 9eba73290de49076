package se.medborgarlofte.survey.stats.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.design.Domain;
import tools.jackson.databind.JsonNode;

/** The groups of a domain by one or more variables, the first of which varies fastest. */
record ReferenceGroups(List<Group> list) {

    record Group(List<String> key, ReferenceSample sample) {

        String name() {
            return String.join(".", key);
        }
    }

    static ReferenceGroups of(ReferenceSample sample, JsonNode call) {
        List<Group> groups = List.of(new Group(List.of(), sample));
        var variables = ReferenceSample.names(call.get("by")).toList();
        for (int v = variables.size() - 1; v >= 0; v--) {
            groups = split(sample, variables.get(v), groups);
        }
        return new ReferenceGroups(groups);
    }

    private static List<Group> split(ReferenceSample sample, String variable, List<Group> groups) {
        var column = sample.table().column(variable);
        var levels = column.levels(sample.domain().rows().toArray());
        int[] codes = column.codes(levels);
        return groups.stream()
                .flatMap(group -> IntStream.range(0, levels.size())
                        .mapToObj(level -> new Group(
                                prepended(levels.get(level), group.key()),
                                group.sample().in(Domain.of(codes.length, row -> codes[row] == level)))))
                .filter(group -> group.sample().domain().count() > 0)
                .toList();
    }

    private static List<String> prepended(String first, List<String> rest) {
        var key = new ArrayList<String>();
        key.add(first);
        key.addAll(rest);
        return key;
    }
}
