package se.medborgarlofte.survey.stats.condition;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

/**
 * All of several hold.
 *
 * @param parts at least one
 */
record All(List<Condition> parts) implements Condition {

    All {
        parts = List.copyOf(parts);
    }

    @Override
    public Truth in(DataTable table) {
        return parts.stream().map(part -> part.in(table)).reduce(Truth::and).orElseThrow();
    }

    @Override
    public Stream<WantedColumn> columns() {
        return parts.stream().flatMap(Condition::columns);
    }
}
