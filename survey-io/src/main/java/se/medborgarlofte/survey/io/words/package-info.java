/** What people read: sentences and numbers, in Swedish and English. */
package se.medborgarlofte.survey.io.words;
