/** The cube: a round's answers counted once, so that every figure of its tables comes from some thousand cells. */
package se.medborgarlofte.survey.stats.cube;
