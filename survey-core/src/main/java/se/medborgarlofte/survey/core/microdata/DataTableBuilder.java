package se.medborgarlofte.survey.core.microdata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Fills the columns of a table row by row; used once, from one thread. */
public final class DataTableBuilder {

    private final Lines lines = new Lines();
    private final Map<String, GrowingNumbers> numbers = new LinkedHashMap<>();
    private final Map<String, GrowingLabels> labels = new LinkedHashMap<>();

    /** What takes the numbers of a column, one a row; not a number where a row has none. */
    public DoubleConsumer numbers(String column) {
        var growing = numbers.computeIfAbsent(column, unseen -> new GrowingNumbers());
        return growing::add;
    }

    /** What takes the labels of a column, one a row; the empty text where a row has none. */
    public Consumer<String> labels(String column) {
        var growing = labels.computeIfAbsent(column, unseen -> new GrowingLabels());
        return label -> growing.add(Optional.of(label).filter(text -> !text.isEmpty()));
    }

    /**
     * Ends a row, of which each column has taken one value.
     *
     * @param line of the file that it began on, from 1
     */
    public void endRow(int line) {
        lines.add(line);
    }

    /** @throws IllegalArgumentException if a column has not taken as many values as there are rows */
    public DataTable build() {
        Map<String, NumberColumn> ofNumbers = new LinkedHashMap<>();
        Map<String, LabelColumn> ofLabels = new LinkedHashMap<>();
        numbers.forEach((name, column) -> ofNumbers.put(name, column.build()));
        labels.forEach((name, column) -> ofLabels.put(name, column.build()));
        ofNumbers.forEach((name, column) -> requireRows(name, column.size()));
        ofLabels.forEach((name, column) -> requireRows(name, column.size()));
        return new DataTable(lines, ofNumbers, ofLabels);
    }

    private void requireRows(String name, int size) {
        if (size != lines.rows()) {
            throw new IllegalArgumentException("column " + name + " is not of " + lines.rows() + " rows: " + size);
        }
    }
}
