package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;

/** One stage of drawing: which unit lies in which stratum, and how many were drawn of how many; over the whole design. */
final class Stage implements Strata {

    /** Below this fraction left outside the sample a stratum was drawn as a whole. */
    private static final double NOTHING_REMAINS = 1e-7;

    private final DenseCodes stratum;
    private final DenseCodes unit;
    private final int[] stratumOfUnit;
    private final int[] unitsInStratum;
    private final PopulationSizes population;

    private Stage(DenseCodes stratum, DenseCodes unit, int[] stratumOfUnit, PopulationSizes population) {
        this.stratum = stratum;
        this.unit = unit;
        this.stratumOfUnit = stratumOfUnit;
        this.unitsInStratum = new int[stratum.count()];
        Arrays.stream(stratumOfUnit).forEach(h -> unitsInStratum[h]++);
        this.population = population;
    }

    /**
     * @param stratumOfRow code per row
     * @param unitOfRow key per row, unique over all strata
     * @throws IllegalArgumentException if a unit lies in two strata
     */
    static Stage of(long[] stratumOfRow, long[] unitOfRow) {
        var stratum = DenseCodes.of(stratumOfRow);
        var unit = DenseCodes.of(unitOfRow);
        int[] home = new int[unit.count()];
        Arrays.fill(home, -1);
        for (int row = 0; row < unitOfRow.length; row++) {
            int u = unit.ofRow(row);
            if (home[u] >= 0 && home[u] != stratum.ofRow(row)) {
                throw new IllegalArgumentException("sampling unit is not in one stratum: " + unit.code(u));
            }
            home[u] = stratum.ofRow(row);
        }
        return new Stage(stratum, unit, home, PopulationSizes.UNLIMITED);
    }

    /**
     * @param ofRow units in the population of the row's stratum, or the fraction drawn where no value is above 1
     * @throws IllegalArgumentException if a stratum has two sizes, or fewer units than were drawn
     */
    Stage outOf(double[] ofRow) {
        return new Stage(stratum, unit, stratumOfUnit, PopulationSizes.of(ofRow, stratum, unitsInStratum));
    }

    int units() {
        return stratumOfUnit.length;
    }

    @Override
    public int strata() {
        return unitsInStratum.length;
    }

    int unitOfRow(int row) {
        return unit.ofRow(row);
    }

    long unitCodeOfRow(int row) {
        return unit.code(unit.ofRow(row));
    }

    int stratumOfUnit(int u) {
        return stratumOfUnit[u];
    }

    @Override
    public int unitsInStratum(int h) {
        return unitsInStratum[h];
    }

    @Override
    public long stratumCode(int h) {
        return stratum.code(h);
    }

    boolean hasPopulation() {
        return population != PopulationSizes.UNLIMITED;
    }

    /** n_h / N_h, 0 without a population. */
    double drawn(int h) {
        return unitsInStratum[h] / population.ofStratum(h);
    }

    @Override
    public double remaining(int h) {
        double remaining = 1 - drawn(h);
        return remaining < NOTHING_REMAINS ? 0 : remaining;
    }
}
