/** The same share in two rounds: both estimates, their difference, and what the rounds have in common. */
package se.medborgarlofte.survey.stats.change;
