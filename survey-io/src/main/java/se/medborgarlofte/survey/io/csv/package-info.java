/** Responses and observations as CSV: one row each, codes and never labels. */
package se.medborgarlofte.survey.io.csv;
