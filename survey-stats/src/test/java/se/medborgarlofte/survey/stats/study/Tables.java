package se.medborgarlofte.survey.stats.study;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.DataTableBuilder;
import se.medborgarlofte.survey.core.microdata.NumberText;

/** Small tables, each column there as labels and, where all its cells are numbers or empty, as numbers. */
public final class Tables {

    private Tables() {}

    /** @param lines header and rows, cells apart by spaces, {@code .} for a missing one */
    public static DataTable of(String... lines) {
        var rows = List.of(lines).stream()
                .map(line -> List.of(line.trim().split(" +")))
                .toList();
        var builder = new DataTableBuilder();
        IntStream.range(0, rows.get(0).size()).forEach(i -> column(rows, i, builder));
        IntStream.range(1, rows.size()).forEach(row -> builder.endRow(row + 1));
        return builder.build();
    }

    private static void column(List<List<String>> rows, int i, DataTableBuilder builder) {
        String name = rows.get(0).get(i);
        var cells = rows.stream()
                .skip(1)
                .map(row -> row.get(i).equals(".") ? "" : row.get(i))
                .toList();
        var labels = builder.labels(name);
        cells.forEach(labels::accept);
        if (cells.stream()
                .allMatch(cell -> cell.isEmpty() || NumberText.read(cell).isPresent())) {
            var numbers = builder.numbers(name);
            cells.forEach(cell -> numbers.accept(NumberText.read(cell).orElse(Double.NaN)));
        }
    }
}
