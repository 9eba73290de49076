package se.medborgarlofte.survey.stats.study;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.NumberColumn;

/** One stage of drawing as the labels of a file tell it, to be judged before anything is computed from it. */
final class DrawnStage {

    /** Fractions are rounded when they are written down. */
    private static final double ROUNDING = 1e-7;

    private final int[] stratumOfRow;
    private final int[] unitOfRow;

    private DrawnStage(int[] stratumOfRow, int[] unitOfRow) {
        this.stratumOfRow = stratumOfRow;
        this.unitOfRow = unitOfRow;
    }

    /** @param unitOfRow the same number in another stratum is the same unit */
    static DrawnStage of(int[] stratumOfRow, int[] unitOfRow) {
        return new DrawnStage(stratumOfRow, unitOfRow);
    }

    /** @param labelOfRow the same label in another stratum is another unit */
    static DrawnStage nested(int[] stratumOfRow, int[] labelOfRow) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] units = new int[labelOfRow.length];
        Arrays.setAll(
                units,
                row -> numbers.computeIfAbsent(
                        ((long) stratumOfRow[row] << Integer.SIZE) | labelOfRow[row], key -> numbers.size()));
        return new DrawnStage(stratumOfRow, units);
    }

    /** The stage within its units. */
    DrawnStage within(int[] labelOfRow) {
        return nested(unitOfRow, labelOfRow);
    }

    /** The strata with a single unit. */
    Set<Integer> lonelyStrata() {
        Set<Integer> lonely = new HashSet<>();
        drawn().forEach((stratum, units) -> {
            if (units == 1) {
                lonely.add(stratum);
            }
        });
        return lonely;
    }

    /**
     * Units that lie in two strata, each told at the first row where that shows.
     *
     * @param fault by the row
     */
    Findings unitsInTwoStrata(IntFunction<Finding> fault) {
        Map<Integer, Integer> home = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        return rows(row -> home.computeIfAbsent(unitOfRow[row], unseen -> stratumOfRow[row]) != stratumOfRow[row]
                        && told.add(unitOfRow[row])
                ? Stream.of(fault.apply(row))
                : Stream.empty());
    }

    /** What is wrong with the sizes of the strata's populations; each stratum is told of once. */
    Findings check(NumberColumn populations, IntFunction<Finding> differs, IntFunction<Finding> tooSmall) {
        var drawn = drawn();
        boolean fractions = IntStream.range(0, stratumOfRow.length).allMatch(row -> populations.value(row) <= 1);
        Map<Integer, Integer> firstRow = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        return rows(row -> {
            int stratum = stratumOfRow[row];
            int first = firstRow.computeIfAbsent(stratum, unseen -> row);
            double size = populations.value(first);
            if (first == row) {
                boolean small = !fractions
                        && size < Optional.ofNullable(drawn.get(stratum)).orElse(0) * (1 - ROUNDING);
                return small && told.add(stratum) ? Stream.of(tooSmall.apply(row)) : Stream.empty();
            }
            boolean other = Math.abs(populations.value(row) - size) > ROUNDING * size;
            return other && told.add(stratum) ? Stream.of(differs.apply(row)) : Stream.empty();
        });
    }

    /** Units drawn from the stratum of a row. */
    int drawn(int row) {
        return Optional.ofNullable(drawn().get(stratumOfRow[row])).orElse(0);
    }

    private Map<Integer, Integer> drawn() {
        Map<Integer, Integer> drawn = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        for (int row = 0; row < unitOfRow.length; row++) {
            if (seen.add(((long) stratumOfRow[row] << Integer.SIZE) | unitOfRow[row])) {
                drawn.merge(stratumOfRow[row], 1, Integer::sum);
            }
        }
        return drawn;
    }

    private Findings rows(IntFunction<Stream<Finding>> faults) {
        List<Finding> found = IntStream.range(0, unitOfRow.length)
                .mapToObj(faults)
                .flatMap(some -> some)
                .toList();
        return new Findings(found);
    }
}
