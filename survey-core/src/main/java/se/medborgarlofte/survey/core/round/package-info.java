/** When and how it was asked: the rounds of a survey. */
package se.medborgarlofte.survey.core.round;
