package se.medborgarlofte.survey.stats.smallarea;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * What a model by area starts from: in each of m areas a direct estimate, its sampling variance, taken as known, and p
 * variables known of the area.
 */
public final class AreaLevelData {

    private final double[] direct;
    private final double[] variances;
    private final double[] scales;
    private final DMatrixRMaj x;

    private AreaLevelData(double[] direct, double[] variances, double[] scales, DMatrixRMaj x) {
        this.direct = direct;
        this.variances = variances;
        this.scales = scales;
        this.x = x;
    }

    /**
     * Data with variables of the areas.
     *
     * @param direct one estimate per area, finite
     * @param samplingVariances of these, in the squared unit, above 0: smooth them where areas are small
     *     ({@link SmoothedVariance}), for an estimate of 0 has a measured variance of 0
     * @param variables one row of p numbers per area, finite and linearly independent; a constant is not added
     * @throws IllegalArgumentException if lengths differ, a number is out of its range, variables depend on each other, or
     *     there are not more areas than variables
     */
    public static AreaLevelData of(double[] direct, double[] samplingVariances, double[][] variables) {
        requireLength("sampling variances", samplingVariances.length, direct.length);
        requireLength("rows of variables", variables.length, direct.length);
        for (int area = 0; area < direct.length; area++) {
            Checks.that(Double.isFinite(direct[area]), "estimate of area " + area, "finite", direct[area]);
            Checks.positive("sampling variance of area " + area, samplingVariances[area]);
        }
        return scaled(direct.clone(), samplingVariances.clone(), variables);
    }

    /** Data without variables but a constant: areas differ around one common value. */
    public static AreaLevelData of(double[] direct, double[] samplingVariances) {
        double[][] constant = new double[direct.length][];
        Arrays.setAll(constant, area -> new double[] {1});
        return of(direct, samplingVariances, constant);
    }

    /** Each variable over its length, so that populations and shares can stand side by side. */
    private static AreaLevelData scaled(double[] direct, double[] variances, double[][] variables) {
        int count = variables.length == 0 ? 0 : variables[0].length;
        Checks.that(0 < count && count < direct.length, "number of variables", "in 1.." + (direct.length - 1), count);
        var x = new DMatrixRMaj(direct.length, count);
        double[] scales = new double[count];
        for (int j = 0; j < count; j++) {
            scales[j] = length(variables, j, count);
            for (int area = 0; area < direct.length; area++) {
                x.set(area, j, variables[area][j] / scales[j]);
            }
        }
        int rank = MatrixFeatures_DDRM.rank(x);
        Checks.that(rank == count, "number of independent variables", "that of variables " + count, rank);
        return new AreaLevelData(direct, variances, scales, x);
    }

    private static double length(double[][] variables, int j, int count) {
        double length = 0;
        for (int area = 0; area < variables.length; area++) {
            requireLength("variables of area " + area, variables[area].length, count);
            length = Math.hypot(length, variables[area][j]);
        }
        Checks.positive("length of variable " + j, length);
        return length;
    }

    /** m. */
    public int areas() {
        return direct.length;
    }

    /** p. */
    public int variables() {
        return scales.length;
    }

    double direct(int area) {
        return direct[area];
    }

    double variance(int area) {
        return variances[area];
    }

    double largestVariance() {
        return Arrays.stream(variances).max().orElseThrow();
    }

    /** The same estimates as if all were equally precise. */
    AreaLevelData withVariances(double equal) {
        double[] all = new double[direct.length];
        Arrays.fill(all, equal);
        return new AreaLevelData(direct, all, scales, x);
    }

    /** Variables over their lengths, one row per area. */
    DMatrixRMaj x() {
        return x;
    }

    /** The length that variable j was divided by. */
    double scale(int j) {
        return scales[j];
    }

    private static void requireLength(String what, int actual, int expected) {
        Checks.that(actual == expected, "number of " + what, String.valueOf(expected), actual);
    }
}
