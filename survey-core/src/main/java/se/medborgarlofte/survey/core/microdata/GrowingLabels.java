package se.medborgarlofte.survey.core.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column of labels while it fills up. */
final class GrowingLabels {

    private final Map<String, Integer> numberOf = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private int[] numbers = new int[256];
    private int size;

    void add(Optional<String> label) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = label.map(this::number).orElse(LabelColumn.NONE);
    }

    private int number(String label) {
        return numberOf.computeIfAbsent(label, unseen -> {
            labels.add(unseen);
            return labels.size() - 1;
        });
    }

    LabelColumn build() {
        return new LabelColumn(Arrays.copyOf(numbers, size), labels);
    }
}
