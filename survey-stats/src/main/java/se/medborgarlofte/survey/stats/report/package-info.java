/** What the public is told of a round. */
package se.medborgarlofte.survey.stats.report;
