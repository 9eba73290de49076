package se.medborgarlofte.survey.stats.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.stats.design.Domain;

/**
 * The rows that have the same labels.
 *
 * @param by label by column; empty for all rows
 */
record Group(Map<String, String> by, Domain rows) {

    /** The groups of a domain by several columns, the last of which varies fastest; rows without a label are in none. */
    static List<Group> of(List<String> columns, DataTable table, Domain domain) {
        List<Group> groups = List.of(new Group(Map.of(), domain));
        for (String column : columns) {
            groups = split(groups, column, table.labels(column));
        }
        return groups;
    }

    private static List<Group> split(List<Group> groups, String column, LabelColumn labels) {
        SortedMap<Integer, Domain> rows = Domain.byCode(Values.of(labels));
        List<Group> parts = new ArrayList<>();
        for (var group : groups) {
            for (int number : Labels.in(labels, group.rows())) {
                var part = group.rows().and(rows.getOrDefault(number, group.rows()));
                parts.add(new Group(with(group.by(), column, labels.labels().get(number)), part));
            }
        }
        return parts;
    }

    private static Map<String, String> with(Map<String, String> by, String column, String label) {
        Map<String, String> more = new LinkedHashMap<>(by);
        more.put(column, label);
        return Collections.unmodifiableMap(more);
    }
}
