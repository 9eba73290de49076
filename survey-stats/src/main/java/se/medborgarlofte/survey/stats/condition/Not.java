package se.medborgarlofte.survey.stats.condition;

import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

/** Something does not hold. */
record Not(Condition part) implements Condition {

    @Override
    public Truth in(DataTable table) {
        return part.in(table).not();
    }

    @Override
    public Stream<WantedColumn> columns() {
        return part.columns();
    }
}
