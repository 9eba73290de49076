package se.medborgarlofte.survey.stats.cube;

import se.medborgarlofte.survey.stats.design.DomainSize;

/**
 * A mean or share out of a cube, and its variance; what cannot be computed is not a number.
 *
 * @param size of the base
 * @param population sum of the weights of the base
 * @param value not a number where the base is empty
 * @param meanSquare {@code sum w (y - mean)^2 / sum w}
 * @param variance at least 0; not a number where the base is empty, or no stratum has two sampling units
 */
public record CubeMean(DomainSize size, double population, double value, double meanSquare, double variance) {}
