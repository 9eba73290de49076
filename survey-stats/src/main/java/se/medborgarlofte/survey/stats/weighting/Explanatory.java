package se.medborgarlofte.survey.stats.weighting;

/** What is known of each row and, in sum, of the population: a vector per row, most of it 0 where it tells categories. */
interface Explanatory {

    /** Length of the vectors. */
    int size();

    /** Adds {@code factor x_row} to a vector. */
    void addTo(double[] sum, int row, double factor);

    /** {@code x_row' b}. */
    double dot(int row, double[] b);

    /** {@code x_row' b} of all rows. */
    default void dots(double[] b, double[] into) {
        for (int row = 0; row < into.length; row++) {
            into[row] = dot(row, b);
        }
    }
}
