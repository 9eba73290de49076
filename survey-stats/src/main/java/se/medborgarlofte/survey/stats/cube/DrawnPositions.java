package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.design.DomainSize;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.VarianceOfSums;

/**
 * How the rows of a cube's positions were drawn: which stratum and which sampling unit each lies in. Positions of a stratum
 * are neighbours, and so are those of a unit.
 */
final class DrawnPositions {

    private final Cube cube;
    private final int[] startOfStratum;
    private final int[] unitOf;
    private final int[] stratumOf;
    private final int[] numberOfStratum;
    private final int[] stratumOfUnit;
    private final boolean[] isWeightless;
    private final Optional<VarianceOfSums> variance;
    private final boolean clustered;

    private DrawnPositions(Cube cube, int[] startOfStratum, int[] unitOf, LonelyPsu rule) {
        this.cube = cube;
        this.startOfStratum = startOfStratum;
        this.unitOf = unitOf;
        this.stratumOf = new int[unitOf.length];
        Arrays.setAll(stratumOf, p -> cube.category(p, Keys.STRATUM));
        this.numberOfStratum = numbers(startOfStratum, unitOf.length);
        this.stratumOfUnit = new int[unitOf.length == 0 ? 0 : unitOf[unitOf.length - 1] + 1];
        IntStream.range(0, unitOf.length).forEach(p -> stratumOfUnit[unitOf[p]] = numberOfStratum[p]);
        this.isWeightless = new boolean[unitOf.length];
        IntStream.range(0, unitOf.length).forEach(p -> isWeightless[p] = cube.isWeightless(p));
        int[] drawn = IntStream.range(0, startOfStratum.length - 1)
                .map(h -> units(startOfStratum[h], startOfStratum[h + 1]))
                .toArray();
        int[] codes = Arrays.stream(startOfStratum, 0, drawn.length)
                .map(p -> stratumOf[p])
                .toArray();
        boolean varies = Arrays.stream(drawn).sum() > drawn.length;
        var all = size(IntStream.range(0, unitOf.length).toArray(), rows(cube));
        this.clustered = all.psus() < all.rows();
        this.variance = varies ? Optional.of(VarianceOfSums.of(codes, drawn, rule)) : Optional.empty();
    }

    /** @throws se.medborgarlofte.survey.stats.design.LonelyStrata if some, not all, strata have a single unit without a rule */
    static DrawnPositions of(Cube cube, LonelyPsu rule) {
        int positions = cube.positions();
        int[] starts = IntStream.rangeClosed(0, positions)
                .filter(p -> p == 0 || p == positions || !cube.shareStratum(p - 1, p))
                .distinct()
                .toArray();
        int[] unitOf = new int[positions];
        for (int p = 1; p < positions; p++) {
            unitOf[p] = unitOf[p - 1] + (cube.shareUnit(p - 1, p) ? 0 : 1);
        }
        return new DrawnPositions(cube, positions == 0 ? new int[1] : starts, unitOf, rule);
    }

    /** The strata of positions, numbered in their order. */
    private static int[] numbers(int[] startOfStratum, int positions) {
        int[] numbers = new int[positions];
        for (int h = 0; h < startOfStratum.length - 1; h++) {
            Arrays.fill(numbers, startOfStratum[h], startOfStratum[h + 1], h);
        }
        return numbers;
    }

    /** The units of some positions: their units, or their rows where each is one. */
    private int units(int from, int to) {
        if (cube.hasUnits()) {
            return unitOf[to - 1] - unitOf[from] + 1;
        }
        return Math.toIntExact(
                IntStream.range(from, to).mapToLong(cube.everyone()::rows).sum());
    }

    private static long[] rows(Cube cube) {
        return IntStream.range(0, cube.positions())
                .mapToLong(cube.everyone()::rows)
                .toArray();
    }

    /** @param factors of the weights, one per position */
    Outsiders outsiders(double[] factors) {
        return new Outsiders(cube, factors, startOfStratum);
    }

    boolean isClustered() {
        return clustered;
    }

    /**
     * The size of a base.
     *
     * @param positions ascending
     * @param rows of the base in each of these
     */
    DomainSize size(int[] positions, long[] rows) {
        long counted = 0;
        long weightless = 0;
        int last = -1;
        int strata = 0;
        int units = 0;
        for (int i = 0; i < positions.length; i++) {
            int p = positions[i];
            if (isWeightless[p]) {
                weightless += rows[i];
            } else if (rows[i] > 0) {
                counted += rows[i];
                strata += last < 0 || stratumOf[last] != stratumOf[p] ? 1 : 0;
                units += last < 0 || unitOf[last] != unitOf[p] ? 1 : 0;
                last = p;
            }
        }
        int n = Math.toIntExact(counted);
        int psus = cube.hasUnits() ? units : n;
        return new DomainSize(n, Math.toIntExact(weightless), psus, strata, psus - strata);
    }

    /** The variance of a total; not a number where there is none. */
    double variance(Influences influences) {
        return variance.map(between -> variance(between, influences)).orElse(Double.NaN);
    }

    private double variance(VarianceOfSums between, Influences influences) {
        double[] sums = new double[startOfStratum.length - 1];
        double[] squares = new double[sums.length];
        addPart(influences, sums, squares);
        if (influences.others().isPresent()) {
            var others = influences.others().get();
            for (int h = 0; h < sums.length; h++) {
                sums[h] += others.sumOfStratum(h);
                squares[h] += others.squareOfStratum(h);
            }
        }
        return between.of(sums, cube.hasUnits() ? squaresOfUnits(influences) : squares);
    }

    private void addPart(Influences influences, double[] sums, double[] squares) {
        int[] positions = influences.positions();
        for (int i = 0; i < positions.length; i++) {
            int h = numberOfStratum[positions[i]];
            sums[h] += influences.sum(i);
            squares[h] += influences.square(i);
        }
    }

    /** Rows of a unit move together: what is squared is what they add between them. */
    private double[] squaresOfUnits(Influences influences) {
        double[] squares = new double[startOfStratum.length - 1];
        influences
                .others()
                .ifPresentOrElse(
                        others -> addAllUnits(influences, others, squares), () -> addUnitsOfPart(influences, squares));
        return squares;
    }

    private void addUnitsOfPart(Influences influences, double[] squares) {
        int[] positions = influences.positions();
        double total = 0;
        for (int i = 0; i < positions.length; i++) {
            int p = positions[i];
            total += influences.sum(i);
            if (i == positions.length - 1 || unitOf[positions[i + 1]] != unitOf[p]) {
                squares[numberOfStratum[p]] += total * total;
                total = 0;
            }
        }
    }

    /** The same where rows outside the part move too. */
    private void addAllUnits(Influences influences, Shifted others, double[] squares) {
        double[] totals = new double[stratumOfUnit.length];
        for (int p = 0; p < unitOf.length; p++) {
            totals[unitOf[p]] += others.sum(p);
        }
        for (int i = 0; i < influences.positions().length; i++) {
            totals[unitOf[influences.positions()[i]]] += influences.sum(i);
        }
        for (int unit = 0; unit < totals.length; unit++) {
            squares[stratumOfUnit[unit]] += totals[unit] * totals[unit];
        }
    }
}
