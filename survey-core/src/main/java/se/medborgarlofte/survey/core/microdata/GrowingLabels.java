package se.medborgarlofte.survey.core.microdata;

import java.util.List;

/** A column of labels while it fills up. */
final class GrowingLabels {

    private final LabelNumbers known;
    private final NarrowBlocks.Growing numbers = new NarrowBlocks.Growing();

    private GrowingLabels(LabelNumbers known) {
        this.known = known;
    }

    GrowingLabels() {
        this(LabelNumbers.none());
    }

    /** An empty column that numbers the labels of this one as this one does. */
    GrowingLabels following() {
        return new GrowingLabels(known.copy());
    }

    /** @param label empty where there is none */
    void add(String label) {
        numbers.add(label.isEmpty() ? LabelColumn.NONE : known.number(label));
    }

    void add(byte[] utf8, int offset, int length) {
        numbers.add(length == 0 ? LabelColumn.NONE : known.number(utf8, offset, length));
    }

    void addAll(LabelColumn others) {
        int[] renumbered = others.labels().stream().mapToInt(known::number).toArray();
        if (isAsBefore(renumbered)) {
            numbers.addAll(others.blocks());
        } else {
            for (int row = 0; row < others.size(); row++) {
                int number = others.number(row);
                numbers.add(number == LabelColumn.NONE ? number : renumbered[number]);
            }
        }
    }

    private static boolean isAsBefore(int[] renumbered) {
        for (int number = 0; number < renumbered.length; number++) {
            if (renumbered[number] != number) {
                return false;
            }
        }
        return true;
    }

    LabelColumn build() {
        return new LabelColumn(numbers.build(), List.copyOf(known.labels()));
    }
}
