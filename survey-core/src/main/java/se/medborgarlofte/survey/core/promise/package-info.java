/** The citizen promise: from problem and cause to goal, commitments, decisions and follow-up. */
package se.medborgarlofte.survey.core.promise;
