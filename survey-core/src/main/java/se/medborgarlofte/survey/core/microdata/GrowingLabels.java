package se.medborgarlofte.survey.core.microdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column of labels while it fills up. */
final class GrowingLabels {

    private final Map<String, Integer> numberOf = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final IntBlocks.Growing numbers = new IntBlocks.Growing();

    void add(Optional<String> label) {
        numbers.add(label.map(this::number).orElse(LabelColumn.NONE));
    }

    private int number(String label) {
        return numberOf.computeIfAbsent(label, unseen -> {
            labels.add(unseen);
            return labels.size() - 1;
        });
    }

    LabelColumn build() {
        return new LabelColumn(numbers.build(), labels);
    }
}
