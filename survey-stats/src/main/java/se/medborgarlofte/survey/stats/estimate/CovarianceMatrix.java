package se.medborgarlofte.survey.stats.estimate;

import java.util.List;
import se.medborgarlofte.survey.stats.design.Statistic;

/** The covariances of several estimates of one sample, symmetric. */
public final class CovarianceMatrix {

    private final double[][] cells;

    private CovarianceMatrix(double[][] cells) {
        this.cells = cells;
    }

    /**
     * @param statistics of one design
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     * @throws IllegalArgumentException if they are of different designs
     */
    public static CovarianceMatrix of(List<Statistic> statistics) {
        int size = statistics.size();
        double[][] cells = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                cells[i][j] = statistics.get(i).covariance(statistics.get(j));
                cells[j][i] = cells[i][j];
            }
        }
        return new CovarianceMatrix(cells);
    }

    public int size() {
        return cells.length;
    }

    /** In the product of both units. */
    public double cell(int i, int j) {
        return cells[i][j];
    }

    /** A copy, row by row. */
    public double[][] toArray() {
        double[][] copy = new double[cells.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = cells[i].clone();
        }
        return copy;
    }
}
