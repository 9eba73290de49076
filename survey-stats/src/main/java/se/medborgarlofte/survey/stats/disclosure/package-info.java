/** What of a figure may be shown to the public. */
package se.medborgarlofte.survey.stats.disclosure;
