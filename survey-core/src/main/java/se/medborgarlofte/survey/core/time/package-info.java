/** Dates as people know them. */
package se.medborgarlofte.survey.core.time;
