package se.medborgarlofte.survey.stats.study;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

/**
 * The sizes of a population's categories, one a row.
 *
 * @param document where they stand, such as {@code sex.csv}
 * @param variables that make the categories together, at least one
 * @param cells their labels in columns of those names, and the sizes in the column {@value #TOTAL}
 */
public record MarginTable(String document, List<String> variables, DataTable cells) {

    /** The column of the sizes. */
    public static final String TOTAL = "total";

    public MarginTable {
        variables = List.copyOf(variables);
    }

    /** What a margin's file must hold, by the names in its header. */
    public static List<WantedColumn> columnsOf(List<String> header) {
        var variables = header.stream()
                .filter(name -> !name.equals(TOTAL))
                .map(name -> new WantedColumn(name, ColumnUse.POSITION));
        return Stream.concat(variables, Stream.of(new WantedColumn(TOTAL, ColumnUse.WEIGHT)))
                .toList();
    }

    Stream<WantedColumn> columns() {
        return variables.stream().map(name -> new WantedColumn(name, ColumnUse.LABEL));
    }
}
