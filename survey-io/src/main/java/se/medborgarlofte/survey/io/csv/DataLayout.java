package se.medborgarlofte.survey.io.csv;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTableBuilder;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

/**
 * Which columns a file of data has, and what is to become of each.
 *
 * @param names in the order of the file
 * @param uses for each of them; none where nobody asked for it
 * @param found what is wrong with the names
 */
record DataLayout(List<String> names, List<List<ColumnUse>> uses, Findings found) {

    private static final int MOST_NAMES = 30;

    static DataLayout of(List<String> header, List<WantedColumn> wanted) {
        Map<String, List<ColumnUse>> byName = new LinkedHashMap<>();
        wanted.forEach(column -> byName.computeIfAbsent(column.name(), unseen -> new ArrayList<>())
                .add(column.use()));
        Map<String, Integer> first = new LinkedHashMap<>();
        IntStream.range(0, header.size()).forEach(i -> first.putIfAbsent(header.get(i), i));
        var uses = IntStream.range(0, header.size())
                .mapToObj(i -> Integer.valueOf(i).equals(first.get(header.get(i)))
                        ? uses(byName, header.get(i))
                        : List.<ColumnUse>of())
                .toList();
        var unknown = byName.keySet().stream()
                .filter(name -> !first.containsKey(name))
                .map(name -> unknown(name, header));
        var repeated = byName.keySet().stream()
                .filter(name -> first.containsKey(name) && header.lastIndexOf(name) != header.indexOf(name))
                .map(name -> Finding.error("column.repeated", name).with("column", name));
        return new DataLayout(
                header, uses, new Findings(Stream.concat(unknown, repeated).toList()));
    }

    private static List<ColumnUse> uses(Map<String, List<ColumnUse>> byName, String name) {
        return byName.getOrDefault(name, List.of()).stream().distinct().toList();
    }

    private static Finding unknown(String name, List<String> header) {
        String known = header.stream().limit(MOST_NAMES).collect(joining(", "));
        return Finding.error("data.columnUnknown", name)
                .with("column", name)
                .with("known", header.size() > MOST_NAMES ? known + ", …" : known);
    }

    /** Columns that fill a table. */
    List<DataColumn> columns(NoValue noValue, DataTableBuilder table) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new DataColumn(names.get(i), uses.get(i), noValue, table))
                .toList();
    }
}
