package se.medborgarlofte.survey.stats.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
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
        var numbers = new PairNumbers();
        int[] units = new int[labelOfRow.length];
        Arrays.setAll(units, row -> numbers.number(stratumOfRow[row], labelOfRow[row]));
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
        int[] firstRow = firstRows(unitOfRow);
        Set<Integer> told = new HashSet<>();
        List<Finding> found = new ArrayList<>();
        for (int row = 0; row < unitOfRow.length; row++) {
            int home = stratumOfRow[firstRow[unitOfRow[row] + 1]];
            if (home != stratumOfRow[row] && told.add(unitOfRow[row])) {
                found.add(fault.apply(row));
            }
        }
        return new Findings(found);
    }

    /**
     * What is wrong with the sizes of the strata's populations; each stratum is told of once.
     *
     * @param differs by the row
     * @param tooSmall by the row and the units drawn from its stratum
     */
    Findings check(
            NumberColumn populations, IntFunction<Finding> differs, BiFunction<Integer, Integer, Finding> tooSmall) {
        var drawn = drawn();
        double[] sizes = Values.of(populations);
        boolean fractions = Arrays.stream(sizes).allMatch(size -> size <= 1);
        int[] firstRow = firstRows(stratumOfRow);
        Set<Integer> told = new HashSet<>();
        List<Finding> found = new ArrayList<>();
        for (int row = 0; row < sizes.length; row++) {
            int first = firstRow[stratumOfRow[row] + 1];
            boolean small = first == row
                    && !fractions
                    && sizes[row] < drawn.getOrDefault(stratumOfRow[row], 0) * (1 - ROUNDING);
            boolean other = Math.abs(sizes[row] - sizes[first]) > ROUNDING * sizes[first];
            if ((small || other) && told.add(stratumOfRow[row])) {
                found.add(small ? tooSmall.apply(row, drawn.getOrDefault(stratumOfRow[row], 0)) : differs.apply(row));
            }
        }
        return new Findings(found);
    }

    /** For each number from -1 on, which stands for rows without one, the first row that has it. */
    private static int[] firstRows(int[] numberOfRow) {
        int[] firstRow = new int[Arrays.stream(numberOfRow).max().orElse(-1) + 2];
        for (int row = numberOfRow.length - 1; row >= 0; row--) {
            firstRow[numberOfRow[row] + 1] = row;
        }
        return firstRow;
    }

    /** How many units were drawn, by stratum. */
    private Map<Integer, Integer> drawn() {
        Map<Integer, Integer> drawn = new HashMap<>();
        var seen = new PairNumbers();
        for (int row = 0; row < unitOfRow.length; row++) {
            int before = seen.size();
            if (seen.number(stratumOfRow[row], unitOfRow[row]) == before) {
                drawn.merge(stratumOfRow[row], 1, Integer::sum);
            }
        }
        return drawn;
    }
}
