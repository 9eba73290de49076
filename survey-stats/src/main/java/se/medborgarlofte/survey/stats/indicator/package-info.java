/** Indicators: from definitions and responses to figures with their precision. */
package se.medborgarlofte.survey.stats.indicator;
