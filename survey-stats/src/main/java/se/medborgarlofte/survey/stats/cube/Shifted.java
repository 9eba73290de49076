package se.medborgarlofte.survey.stats.cube;

/** What rows outside a part add to an estimate whose weights were adjusted to margins: {@code -w f}, f fitted to them. */
interface Shifted {

    /** What is fitted to a position of the part, by its place among these. */
    double fitted(int place);

    /** What the rows of a position add; 0 in the part. */
    double sum(int position);

    /** The sum over a stratum. */
    double sumOfStratum(int stratum);

    /** Likewise of the squares of what each row adds. */
    double squareOfStratum(int stratum);
}
