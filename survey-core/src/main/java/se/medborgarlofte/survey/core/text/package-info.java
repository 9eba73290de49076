/** Texts in the languages people read, and the words that programs read. */
package se.medborgarlofte.survey.core.text;
