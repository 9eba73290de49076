/** The pages on which residents answer: the way in, the questions, the check, the receipt. */
package se.medborgarlofte.survey.web.form;
