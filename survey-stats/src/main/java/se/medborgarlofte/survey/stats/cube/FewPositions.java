package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import se.medborgarlofte.survey.stats.weighting.LeastSquaresFit;

/**
 * A part of few positions, and what each of them alone, with the sum 1, has fitted to all. What is fitted is linear in the sums
 * of the positions, its squares are quadratic: so each of the many figures of a part costs additions over its own positions,
 * not over those of the cube.
 */
final class FewPositions {

    /** Of more it would take longer to prepare than the figures of a table save. */
    private static final int MOST = 8;

    /** Of more positions of the cube, too. */
    private static final int MOST_OF_CUBE = 1024;

    private final int[] positions;
    private final Outsiders outsiders;
    private final double[][] alone;
    private final double[][] ofPart;
    private final double[][] sums;
    private final double[][] products;

    private FewPositions(int[] positions, Outsiders outsiders, double[][] alone, double[][] ofPart) {
        this.positions = positions;
        this.outsiders = outsiders;
        this.alone = alone;
        this.ofPart = ofPart;
        this.sums = new double[outsiders.strata()][];
        this.products = new double[outsiders.strata()][];
        for (int h = 0; h < sums.length; h++) {
            sums[h] = sums(h);
            products[h] = products(h);
        }
    }

    static boolean are(CubePart part, Outsiders outsiders) {
        return part.positions().length <= MOST && outsiders.positions() <= MOST_OF_CUBE;
    }

    static FewPositions of(CubePart part, Outsiders outsiders, LeastSquaresFit fit) {
        int[] positions = part.positions();
        double[][] alone = new double[positions.length][];
        double[][] ofPart = new double[positions.length][positions.length];
        for (int i = 0; i < positions.length; i++) {
            alone[i] = fit.of(new int[] {positions[i]}, position -> 1);
            for (int j = 0; j < positions.length; j++) {
                ofPart[i][j] = alone[i][positions[j]];
                alone[i][positions[j]] = 0;
            }
        }
        return new FewPositions(positions, outsiders, alone, ofPart);
    }

    private double[] sums(int stratum) {
        return Arrays.stream(alone)
                .mapToDouble(fitted -> outsiders.weighted(stratum, fitted))
                .toArray();
    }

    /** Of each with itself and, twice, with those after it: the square of their sum has each pair twice. */
    private double[] products(int stratum) {
        double[] pairs = new double[alone.length * (alone.length + 1) / 2];
        int pair = 0;
        for (int i = 0; i < alone.length; i++) {
            for (int j = i; j < alone.length; j++) {
                pairs[pair++] = (i == j ? 1 : 2) * outsiders.product(stratum, alone[i], alone[j]);
            }
        }
        return pairs;
    }

    /** @param sums of the positions, as {@link LeastSquaresFit#of(int[], IntToDoubleFunction)} wants them */
    Shifted fitted(IntToDoubleFunction sums) {
        double[] times = new double[positions.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = sums.applyAsDouble(positions[i]);
        }
        return new Fitted(times);
    }

    /** To all positions, from those of the part. */
    private final class Fitted implements Shifted {

        private final double[] times;

        Fitted(double[] times) {
            this.times = times;
        }

        @Override
        public double fitted(int place) {
            return together(ofPart, place);
        }

        @Override
        public double sum(int position) {
            return -outsiders.weight(position) * together(alone, position);
        }

        private double together(double[][] fittedByEach, int at) {
            double fitted = 0;
            for (int i = 0; i < times.length; i++) {
                fitted += times[i] * fittedByEach[i][at];
            }
            return fitted;
        }

        @Override
        public double sumOfStratum(int stratum) {
            double sum = 0;
            for (int i = 0; i < times.length; i++) {
                sum += times[i] * sums[stratum][i];
            }
            return -sum;
        }

        @Override
        public double squareOfStratum(int stratum) {
            double square = 0;
            int pair = 0;
            for (int i = 0; i < times.length; i++) {
                double row = 0;
                for (int j = i; j < times.length; j++) {
                    row += times[j] * products[stratum][pair++];
                }
                square += times[i] * row;
            }
            return square;
        }
    }
}
