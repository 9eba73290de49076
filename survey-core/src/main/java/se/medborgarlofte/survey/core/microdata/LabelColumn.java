package se.medborgarlofte.survey.core.microdata;

import java.util.List;
import java.util.Optional;

/** One label a response out of few, such as its stratum, stored as a number; or none. */
public final class LabelColumn {

    static final int NONE = -1;

    private final int[] numbers;
    private final List<String> labels;

    LabelColumn(int[] numbers, List<String> labels) {
        this.numbers = numbers;
        this.labels = List.copyOf(labels);
    }

    public int size() {
        return numbers.length;
    }

    /** The labels by number, in order of first appearance. */
    public List<String> labels() {
        return labels;
    }

    /** The number of the row's label; -1 when it has none. */
    public int number(int row) {
        return numbers[row];
    }

    public Optional<String> label(int row) {
        return numbers[row] == NONE ? Optional.empty() : Optional.of(labels.get(numbers[row]));
    }
}
