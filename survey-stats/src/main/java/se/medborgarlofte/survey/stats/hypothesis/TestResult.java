package se.medborgarlofte.survey.stats.hypothesis;

/**
 * What a test comes to.
 *
 * @param statistic as named by the test
 * @param numeratorDegreesOfFreedom above 0, not always whole
 * @param denominatorDegreesOfFreedom above 0, infinite where the variance is taken as known
 * @param pValue the probability of a statistic at least as far from the hypothesis, were it true; in [0, 1]
 */
public record TestResult(
        double statistic, double numeratorDegreesOfFreedom, double denominatorDegreesOfFreedom, double pValue) {}
