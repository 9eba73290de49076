package se.medborgarlofte.survey.stats.cube;

/** The mean of one item's scores in one part of a cube. */
final class ItemMean {

    private final Cells cells;
    private final CubePart part;
    private final Scores scores;
    private final double[] factors;
    private final double[] weightOfOutcome;

    /** @param factors of the weights, one per position */
    ItemMean(Cells cells, CubePart part, Scores scores, double[] factors) {
        this.cells = cells;
        this.part = part;
        this.scores = scores;
        this.factors = factors;
        this.weightOfOutcome = new double[scores.outcomes()];
        for (int p : part.positions()) {
            int start = cells.start(p);
            for (int o = 0; o < weightOfOutcome.length; o++) {
                weightOfOutcome[o] += factors[p] * cells.weight(start + o);
            }
        }
    }

    CubeMean of(DrawnPositions drawn, Adjusted adjusted) {
        double population = total(0, 0);
        // from the lowest score: digits would be lost where all of them are far from 0
        double origin = scores.lowest();
        double value = origin + total(origin, 1) / population;
        double variance = population > 0
                ? drawn.variance(
                        adjusted.influences(new Linear(cells, part, scores.around(value, population), factors)))
                : Double.NaN;
        return new CubeMean(
                drawn.size(part.positions(), rowsInBase()), population, value, total(value, 2) / population, variance);
    }

    /** {@code sum w (y - origin)^power} over the base. */
    private double total(double origin, int power) {
        double total = 0;
        for (int o = 0; o < weightOfOutcome.length; o++) {
            total += scores.isInBase(o) ? weightOfOutcome[o] * power(scores.of(o) - origin, power) : 0;
        }
        return total;
    }

    private static double power(double above, int power) {
        return power == 0 ? 1 : power == 1 ? above : above * above;
    }

    private long[] rowsInBase() {
        int[] positions = part.positions();
        long[] rows = new long[positions.length];
        for (int i = 0; i < rows.length; i++) {
            int start = cells.start(positions[i]);
            for (int o = 0; o < weightOfOutcome.length; o++) {
                rows[i] += scores.isInBase(o) ? cells.rows(start + o) : 0;
            }
        }
        return rows;
    }
}
