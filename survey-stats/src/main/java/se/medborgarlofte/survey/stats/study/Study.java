package se.medborgarlofte.survey.stats.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.condition.Condition;

/**
 * What is asked of a file, and how its rows came into the sample.
 *
 * @param replicates in place of strata, units and populations
 * @param asked at least one
 * @param by columns whose labels make the groups; none for all rows together
 * @param where the rows that are asked about, as a domain of the whole design; all of them without it
 */
public record Study(
        SampleColumns sample,
        Optional<ReplicateColumns> replicates,
        Population population,
        List<Asked> asked,
        List<String> by,
        Optional<Condition> where,
        IntervalRule rule) {

    public Study {
        asked = List.copyOf(asked);
        by = List.copyOf(by);
    }

    /** The columns it needs of a file with this header, each as often as there are uses for it. */
    public List<WantedColumn> columns(List<String> header) {
        return Stream.of(
                        sample.columns(),
                        replicates.stream()
                                .flatMap(columns -> columns.among(header, sample).stream())
                                .map(name -> new WantedColumn(name, ColumnUse.REPLICATE)),
                        population.columns(),
                        asked.stream().flatMap(Asked::columns),
                        by.stream().map(name -> new WantedColumn(name, ColumnUse.LABEL)),
                        where.stream().flatMap(Condition::columns))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }
}
