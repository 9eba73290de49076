/** Estimates for small areas that borrow from the others by a model, and say so. */
package se.medborgarlofte.survey.stats.smallarea;
