/** The thresholds that decide what is shown and how, as data with an id and a version. */
package se.medborgarlofte.survey.core.rules;
