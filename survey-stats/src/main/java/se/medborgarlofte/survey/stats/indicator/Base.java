package se.medborgarlofte.survey.stats.indicator;

/**
 * The five numbers that travel with every figure.
 *
 * @param eligible responses in the group
 * @param asked of these, who were put the question
 * @param answered of these, who did not pass it over
 * @param valid of these, whose answer is in the indicator's base and counts (weight above 0)
 * @param weighted sum of the weights of the valid
 */
public record Base(int eligible, int asked, int answered, int valid, double weighted) {}
