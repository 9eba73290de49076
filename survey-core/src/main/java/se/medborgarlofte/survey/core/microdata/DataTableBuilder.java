package se.medborgarlofte.survey.core.microdata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** Fills the columns of a table row by row, or part by part; used once, from one thread. */
public final class DataTableBuilder {

    private final Lines lines = new Lines();
    private final Map<String, GrowingNumbers> numbers = new LinkedHashMap<>();
    private final Map<String, GrowingLabels> labels = new LinkedHashMap<>();

    /** What takes the numbers of a column, one a row; not a number where a row has none. */
    public DoubleConsumer numbers(String column) {
        return ofNumbers(column)::add;
    }

    /** What takes the labels of a column, one a row; the empty text where a row has none. */
    public TextConsumer labels(String column) {
        return ofLabels(column)::add;
    }

    private GrowingNumbers ofNumbers(String column) {
        return numbers.computeIfAbsent(column, unseen -> new GrowingNumbers());
    }

    private GrowingLabels ofLabels(String column) {
        return labels.computeIfAbsent(column, unseen -> new GrowingLabels());
    }

    /** One for a further part of the same table; labels that are known here need not be told apart there again. */
    public DataTableBuilder following() {
        var following = new DataTableBuilder();
        labels.forEach((name, column) -> following.labels.put(name, column.following()));
        return following;
    }

    /**
     * Ends a row, of which each column has taken one value.
     *
     * @param line of the file that it began on, from 1
     */
    public void endRow(int line) {
        lines.add(line);
    }

    /**
     * Adds all rows of a part.
     *
     * @param before lines of the file before the first of the part
     */
    public void addAll(DataTable part, int before) {
        part.forEachColumn(
                (name, column) -> ofNumbers(name).addAll(column),
                (name, column) -> ofLabels(name).addAll(column));
        lines.addAll(part.lines(), before);
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
