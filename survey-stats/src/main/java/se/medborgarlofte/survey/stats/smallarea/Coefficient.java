package se.medborgarlofte.survey.stats.smallarea;

/**
 * What one unit of a variable does to the expected value of an area.
 *
 * @param standardError in the same unit, above 0, as if the variance between areas were known
 */
public record Coefficient(double value, double standardError) {}
