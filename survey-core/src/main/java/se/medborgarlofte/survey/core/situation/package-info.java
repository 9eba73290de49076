/** What the parties know: observations, their pictures of the situation, and the ground they share. */
package se.medborgarlofte.survey.core.situation;
