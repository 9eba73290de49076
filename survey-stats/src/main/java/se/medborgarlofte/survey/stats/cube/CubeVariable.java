package se.medborgarlofte.survey.stats.cube;

/**
 * What a figure is of: an item of a cube, and what its outcomes stand for.
 *
 * @param item from 0
 * @param scores one per outcome of the item; 1 and 0 make a share
 */
public record CubeVariable(int item, Scores scores) {}
