/** Conditions on the rows of a file, as people type them: which rows a domain holds. */
package se.medborgarlofte.survey.stats.condition;
