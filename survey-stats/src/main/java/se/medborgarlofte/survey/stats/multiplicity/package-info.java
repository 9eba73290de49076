/** What many comparisons at once do to a level and to a p-value. */
package se.medborgarlofte.survey.stats.multiplicity;
