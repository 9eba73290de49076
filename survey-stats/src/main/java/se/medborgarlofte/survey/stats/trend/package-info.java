/** One indicator over more than two rounds, with breaks where rounds cannot be compared. */
package se.medborgarlofte.survey.stats.trend;
