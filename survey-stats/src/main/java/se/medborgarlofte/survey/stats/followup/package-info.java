/** A look back at a promise: what was done, how, whether the goal was reached, and what the evidence speaks for. */
package se.medborgarlofte.survey.stats.followup;
