package se.medborgarlofte.survey.stats.study;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

/**
 * What is known of the population, and how the weights are brought to it.
 *
 * @param margins none to leave the weights alone; exactly one to post-stratify
 */
public record Population(Adjustment adjustment, List<MarginTable> margins) {

    /** Nothing is known. */
    public static final Population UNKNOWN = new Population(Adjustment.RAKE, List.of());

    public Population {
        margins = List.copyOf(margins);
        if (adjustment == Adjustment.POSTSTRATIFY && margins.size() != 1) {
            throw new IllegalArgumentException("post-stratification is not to one margin: " + margins.size());
        }
    }

    Stream<WantedColumn> columns() {
        return margins.stream().flatMap(MarginTable::columns);
    }
}
