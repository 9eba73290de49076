package se.medborgarlofte.survey.stats.condition;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.design.Domain;

/** A column holds one of some values. */
record Holds(String column, List<Literal> values) implements Condition {

    Holds {
        values = List.copyOf(values);
    }

    @Override
    public Truth in(DataTable table) {
        var labels = table.labels(column);
        boolean[] matches = matches(labels);
        var known = Domain.of(table.rows(), row -> labels.number(row) >= 0);
        var yes = Domain.of(table.rows(), row -> labels.number(row) >= 0 && matches[labels.number(row)]);
        return new Truth(yes, known.and(yes.complement()));
    }

    /** Each label is looked at once, however many rows have it. */
    private boolean[] matches(LabelColumn labels) {
        boolean[] matches = new boolean[labels.labels().size()];
        for (int number = 0; number < matches.length; number++) {
            String label = labels.labels().get(number);
            matches[number] = values.stream().anyMatch(value -> value.matches(label));
        }
        return matches;
    }

    @Override
    public Stream<WantedColumn> columns() {
        return Stream.of(new WantedColumn(column, ColumnUse.LABEL));
    }
}
