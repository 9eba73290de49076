package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;

/** How many units each stratum of a stage holds in the population. */
final class PopulationSizes {

    /** Draws with replacement, or from so many that it makes no difference. */
    static final PopulationSizes UNLIMITED = new PopulationSizes(new double[0]);

    /** Fractions are rounded when they are written down. */
    private static final double ROUNDING = 1e-7;

    private final double[] ofStratum;

    private PopulationSizes(double[] ofStratum) {
        this.ofStratum = ofStratum;
    }

    /** @param ofRow sizes; fractions n/N where none is above 1 */
    static PopulationSizes of(double[] ofRow, DenseCodes stratum, int[] drawn) {
        boolean fractions = Arrays.stream(ofRow).allMatch(value -> value <= 1);
        double[] sizes = new double[drawn.length];
        for (int row = 0; row < ofRow.length; row++) {
            int h = stratum.ofRow(row);
            requirePositive(row, ofRow[row]);
            double size = fractions ? drawn[h] / ofRow[row] : ofRow[row];
            if (sizes[h] != 0 && Math.abs(size - sizes[h]) > ROUNDING * size) {
                throw new IllegalArgumentException("population of stratum " + stratum.code(h) + " is not one number: "
                        + sizes[h] + " and " + size);
            }
            sizes[h] = size;
        }
        requireEnough(sizes, stratum, drawn);
        return new PopulationSizes(sizes);
    }

    double ofStratum(int h) {
        return this == UNLIMITED ? Double.POSITIVE_INFINITY : ofStratum[h];
    }

    private static void requirePositive(int row, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("population of row " + row + " is not above 0: " + value);
        }
    }

    private static void requireEnough(double[] sizes, DenseCodes stratum, int[] drawn) {
        for (int h = 0; h < drawn.length; h++) {
            if (sizes[h] < drawn[h] * (1 - ROUNDING)) {
                throw new IllegalArgumentException("population of stratum " + stratum.code(h)
                        + " is not at least the sample of " + drawn[h] + ": " + sizes[h]);
            }
        }
    }
}
