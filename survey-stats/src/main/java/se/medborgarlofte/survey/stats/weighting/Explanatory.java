package se.medborgarlofte.survey.stats.weighting;

/** What is known of each row and, in sum, of the population: a vector per row, most of it 0 where it tells categories. */
interface Explanatory {

    /** Length of the vectors. */
    int size();

    /** Adds {@code factor x_row} to a vector. */
    void addTo(double[] sum, int row, double factor);

    /** {@code x_row' b}. */
    double dot(int row, double[] b);

    /** {@code x_row' b} of so many rows, from the first. */
    default double[] dots(double[] b, int rows) {
        double[] dots = new double[rows];
        for (int row = 0; row < rows; row++) {
            dots[row] = dot(row, b);
        }
        return dots;
    }
}
