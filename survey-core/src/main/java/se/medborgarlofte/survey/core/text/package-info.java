/** Texts in the languages people read. */
package se.medborgarlofte.survey.core.text;
