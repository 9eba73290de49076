/** The way in for answers: from an opened form to a kept response and its receipt, the same for every channel. */
package se.medborgarlofte.survey.core.intake;
