/** What the public reads of a round: one page of words, written as HTML, text, JSON and CSV. */
package se.medborgarlofte.survey.io.report;
