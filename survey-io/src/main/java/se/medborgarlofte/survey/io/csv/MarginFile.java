package se.medborgarlofte.survey.io.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.study.MarginTable;

/** The sizes of a population's categories as a file: one column for each variable, and a column {@code total}. */
public final class MarginFile {

    private MarginFile() {}

    /** The margin, as far as it can be read, and everything wrong with it; conditions as for {@link DataFile#read}. */
    public static Checked<MarginTable> read(Path file) {
        List<String> variables = new ArrayList<>();
        var read = DataFile.read(file, header -> columns(header, variables), List.of());
        var empty = read.value().isPresent() && variables.isEmpty()
                ? Findings.of(Finding.error("margin.noVariables", "")).in(file.toString())
                : Findings.NONE;
        return read.map(cells -> new MarginTable(file.toString(), variables, cells))
                .and(empty);
    }

    private static List<WantedColumn> columns(List<String> header, List<String> variables) {
        header.stream().filter(name -> !name.equals(MarginTable.TOTAL)).forEach(variables::add);
        return MarginTable.columnsOf(header);
    }
}
