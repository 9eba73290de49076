package se.medborgarlofte.survey.stats.disclosure;

import java.util.Arrays;

/**
 * The points of at least 0 that meet some equations, and the farthest of them in a direction: the tableau of the simplex
 * method, kept at a vertex from one direction to the next.
 *
 * @see <a href="https://doi.org/10.1287/moor.2.2.103">Bland (1977), Mathematics of Operations Research 2</a>
 */
final class Simplex {

    /** What is smaller than this is the last digits of a double. */
    static final double TINY = 1e-9;

    private static final double MISFIT = 1e-6;
    private static final int PATIENCE = 20;

    /** The basic variable of a row that no variable of the problem has entered yet. */
    private static final int NONE = -1;

    private final int variables;
    private final double[][] rows;
    private final int[] basis;

    /** @param equations a row each: the coefficients, and last the right side, at least 0 */
    Simplex(double[][] equations) {
        this.variables = equations[0].length - 1;
        this.rows = Arrays.stream(equations).map(double[]::clone).toArray(double[][]::new);
        this.basis = new int[rows.length];
        Arrays.fill(basis, NONE);
        climb(missing());
        emptyRows();
    }

    /** How many there are. */
    int variables() {
        return variables;
    }

    /** Whether there is a point at all. */
    boolean isPossible() {
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] == NONE && Math.abs(rows[row][variables]) > MISFIT) {
                return false;
            }
        }
        return true;
    }

    /** The farthest point in a direction; there must be one. */
    double[] farthest(double[] direction) {
        double[] gains = Arrays.copyOf(direction, variables + 1);
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] != NONE && direction[basis[row]] != 0) {
                subtract(gains, rows[row], direction[basis[row]]);
            }
        }
        climb(gains);
        return vertex();
    }

    private double[] vertex() {
        double[] point = new double[variables];
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] != NONE) {
                point[basis[row]] = rows[row][variables];
            }
        }
        return point;
    }

    /** How much each variable would bring the equations nearer to being met. */
    private double[] missing() {
        double[] sum = new double[variables + 1];
        Arrays.stream(rows).forEach(row -> subtract(sum, row, -1));
        return sum;
    }

    private void climb(double[] gains) {
        int steps = 0;
        int entering = steepest(gains);
        while (entering != NONE) {
            int leaving = tightest(entering);
            if (leaving == NONE) {
                throw new IllegalArgumentException("direction is not bounded");
            }
            pivot(leaving, entering, gains);
            steps++;
            entering = steps < PATIENCE * rows.length ? steepest(gains) : first(gains);
        }
    }

    private int steepest(double[] gains) {
        int best = NONE;
        for (int column = 0; column < variables; column++) {
            if (gains[column] > (best == NONE ? TINY : gains[best])) {
                best = column;
            }
        }
        return best;
    }

    /** Never goes round in circles, but slowly. */
    private int first(double[] gains) {
        for (int column = 0; column < variables; column++) {
            if (gains[column] > TINY) {
                return column;
            }
        }
        return NONE;
    }

    private int tightest(int entering) {
        int best = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows.length; row++) {
            double room =
                    rows[row][entering] > TINY ? rows[row][variables] / rows[row][entering] : Double.POSITIVE_INFINITY;
            if (room < least - TINY || best != NONE && room <= least + TINY && basis[row] < basis[best]) {
                best = row;
                least = Math.min(room, least);
            }
        }
        return best;
    }

    private void pivot(int row, int column, double[] gains) {
        double[] pivot = rows[row];
        double by = pivot[column];
        for (int i = 0; i <= variables; i++) {
            pivot[i] /= by;
        }
        for (double[] other : rows) {
            if (other != pivot && other[column] != 0) {
                subtract(other, pivot, other[column]);
            }
        }
        subtract(gains, pivot, gains[column]);
        basis[row] = column;
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    /** An equation that says nothing new is met by all points, and what rounding has left in its row must not count. */
    private void emptyRows() {
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] == NONE && rows[row][variables] <= MISFIT) {
                int column = largest(rows[row]);
                if (column == NONE) {
                    Arrays.fill(rows[row], 0);
                } else {
                    pivot(row, column, new double[variables + 1]);
                }
            }
        }
    }

    private int largest(double[] row) {
        int best = NONE;
        double size = MISFIT;
        for (int column = 0; column < variables; column++) {
            if (Math.abs(row[column]) > size) {
                best = column;
                size = Math.abs(row[column]);
            }
        }
        return best;
    }
}
