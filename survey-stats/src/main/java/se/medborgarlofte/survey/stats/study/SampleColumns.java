package se.medborgarlofte.survey.stats.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.design.LonelyPsu;

/**
 * The columns that tell how the rows of a file came into the sample.
 *
 * @param weight without it every row counts for one, or for what the populations say
 * @param strata without it there is one
 * @param units of each stage of drawing, outermost first; without any, every row was drawn by itself
 * @param nesting whether the same label in another stratum is the same unit
 * @param populations how many units there were to draw from, or the fraction that was drawn, for the first stages; at most as
 *     many as stages
 */
public record SampleColumns(
        Optional<String> weight,
        Optional<String> strata,
        List<String> units,
        Nesting nesting,
        List<String> populations,
        LonelyPsu lonelyPsu) {

    /** What the labels of the first stage's units are unique in. */
    public enum Nesting {
        /** The whole file. */
        UNIQUE,
        /** Their stratum: label 1 of another stratum is another unit. */
        WITHIN_STRATA
    }

    /** Every row drawn by itself, from no strata, with weight 1. */
    public static final SampleColumns SIMPLE =
            new SampleColumns(Optional.empty(), Optional.empty(), List.of(), Nesting.UNIQUE, List.of(), LonelyPsu.FAIL);

    public SampleColumns {
        units = List.copyOf(units);
        populations = List.copyOf(populations);
        if (populations.size() > Math.max(1, units.size())) {
            throw new IllegalArgumentException("populations are not of at most " + Math.max(1, units.size())
                    + " stages of drawing: " + populations.size());
        }
    }

    /** The same with this weight. */
    public SampleColumns withWeight(String column) {
        return new SampleColumns(Optional.of(column), strata, units, nesting, populations, lonelyPsu);
    }

    boolean isNested() {
        return nesting == Nesting.WITHIN_STRATA;
    }

    Stream<WantedColumn> columns() {
        return Stream.of(
                        wanted(weight.stream(), ColumnUse.WEIGHT),
                        wanted(strata.stream(), ColumnUse.POSITION),
                        wanted(units.stream(), ColumnUse.POSITION),
                        wanted(populations.stream(), ColumnUse.POPULATION))
                .flatMap(some -> some);
    }

    private static Stream<WantedColumn> wanted(Stream<String> names, ColumnUse use) {
        return names.map(name -> new WantedColumn(name, use));
    }
}
