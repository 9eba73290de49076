package se.medborgarlofte.survey.io.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.io.words.Alphabet;

/**
 * The order of rows: areas of an open round by the alphabet, so that no order says which is worst; all else as the
 * survey has it.
 */
record RowOrder(Breakdown breakdown, boolean open, Voice voice) {

    /** Those about whom nothing is known stand last. */
    <T> List<T> of(List<T> rows, Function<T, List<Category>> categories) {
        return open && breakdown.isByArea()
                ? rows.stream()
                        .sorted(Comparator.comparing(
                                        (T row) -> !categories.apply(row).get(0).isKnown())
                                .thenComparing(row -> label(categories.apply(row)), alphabet()))
                        .toList()
                : rows;
    }

    /** The categories of one row, in the same order. */
    List<Category> within(List<Category> categories) {
        return of(categories, List::of);
    }

    /** Whether {@code labels} stand by the alphabet, by intent or as the survey happens to have them. */
    boolean isAlphabetical(List<String> labels) {
        return labels.stream().sorted(alphabet()).toList().equals(labels);
    }

    private String label(List<Category> categories) {
        return voice.label(within(categories));
    }

    private Comparator<String> alphabet() {
        return Alphabet.of(voice.language());
    }
}
