package se.medborgarlofte.survey.core.microdata;

import java.util.List;
import java.util.Optional;

/** One label a response out of few, such as its stratum, stored as a number; or none. */
public final class LabelColumn {

    static final int NONE = -1;

    private final NarrowBlocks numbers;
    private final List<String> labels;

    LabelColumn(NarrowBlocks numbers, List<String> labels) {
        this.numbers = numbers;
        this.labels = List.copyOf(labels);
    }

    /**
     * A column of these labels.
     *
     * @param numbers place of each row's label in the list; -1 where it has none
     * @throws IllegalArgumentException if a number is neither
     */
    public static LabelColumn of(int[] numbers, List<String> labels) {
        for (int number : numbers) {
            if (number < NONE || number >= labels.size()) {
                throw new IllegalArgumentException("number is not that of a label: " + number);
            }
        }
        return new LabelColumn(NarrowBlocks.of(numbers), labels);
    }

    NarrowBlocks blocks() {
        return numbers;
    }

    public int size() {
        return numbers.size();
    }

    /** The labels by number, in order of first appearance. */
    public List<String> labels() {
        return labels;
    }

    /** The number of the row's label; -1 when it has none. */
    public int number(int row) {
        return numbers.at(row);
    }

    public Optional<String> label(int row) {
        return numbers.at(row) == NONE ? Optional.empty() : Optional.of(labels.get(numbers.at(row)));
    }

    /** Copies the numbers of the labels from a row on; -1 where there is none. */
    public void copy(int from, int[] into) {
        numbers.copy(from, into);
    }
}
