package se.medborgarlofte.survey.core.microdata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Columns of anybody's file by their names: numbers, and labels out of few. Only those somebody asked for are there.
 *
 * <p>Unmodifiable; may be read from any number of threads.
 */
public final class DataTable {

    private final Lines lines;
    private final Map<String, NumberColumn> numbers;
    private final Map<String, LabelColumn> labels;

    DataTable(Lines lines, Map<String, NumberColumn> numbers, Map<String, LabelColumn> labels) {
        this.lines = lines;
        this.numbers = numbers;
        this.labels = labels;
    }

    void forEachColumn(BiConsumer<String, NumberColumn> number, BiConsumer<String, LabelColumn> label) {
        numbers.forEach(number);
        labels.forEach(label);
    }

    Lines lines() {
        return lines;
    }

    /** Rows of the file below its header. */
    public int rows() {
        return lines.rows();
    }

    /** The line of the file that a row begins on, counted from 1. */
    public int line(int row) {
        return lines.of(row);
    }

    /** Whether a column was read as it is to be used. */
    public boolean has(WantedColumn column) {
        return (column.use().isNumber() ? numbers : labels).containsKey(column.name());
    }

    /** The names of the columns of numbers, in the order they were begun. */
    public List<String> numberColumns() {
        return List.copyOf(numbers.keySet());
    }

    /**
     * The numbers of a column.
     *
     * @throws IllegalArgumentException if it was not read as numbers
     */
    public NumberColumn numbers(String column) {
        return Optional.ofNullable(numbers.get(column))
                .orElseThrow(() -> new IllegalArgumentException("column is not read as numbers: " + column));
    }

    /**
     * The labels of a column.
     *
     * @throws IllegalArgumentException if it was not read as labels
     */
    public LabelColumn labels(String column) {
        return Optional.ofNullable(labels.get(column))
                .orElseThrow(() -> new IllegalArgumentException("column is not read as labels: " + column));
    }
}
