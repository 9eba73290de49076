/** What each party says of a problem in an area: from estimates, counts and grades to statements. */
package se.medborgarlofte.survey.stats.picture;
