package se.medborgarlofte.survey.stats.study;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.NumberText;
import se.medborgarlofte.survey.stats.design.Domain;

/** The labels of a column in the order people expect: numbers by size, then words by letter. */
final class Labels {

    static final Comparator<String> NATURAL = Comparator.comparing(
                    (String label) -> NumberText.read(label).isEmpty())
            .thenComparingDouble(label -> NumberText.read(label).orElse(0))
            .thenComparing(Comparator.naturalOrder());

    private Labels() {}

    /** The numbers of the labels that rows of a domain have, in order. */
    static List<Integer> in(LabelColumn column, Domain domain) {
        boolean[] seen = new boolean[column.labels().size()];
        domain.rows().map(column::number).filter(number -> number >= 0).forEach(number -> seen[number] = true);
        return IntStream.range(0, seen.length)
                .filter(number -> seen[number])
                .boxed()
                .sorted(Comparator.comparing(column.labels()::get, NATURAL))
                .toList();
    }
}
