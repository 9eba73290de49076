/** What a caller must not hand over, refused in one wording. */
package se.medborgarlofte.survey.stats.check;
