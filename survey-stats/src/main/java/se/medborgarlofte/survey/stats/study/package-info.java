/** Estimates from anybody's microdata: a file's columns, what is asked of them, and the figures that come back. */
package se.medborgarlofte.survey.stats.study;
