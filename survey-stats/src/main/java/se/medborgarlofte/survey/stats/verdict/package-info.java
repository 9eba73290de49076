/** What may be said of the changes between two rounds: families fixed beforehand, one interval and one verdict each. */
package se.medborgarlofte.survey.stats.verdict;
