/** The survey programme: who asks, in which languages, and how results are broken down. */
package se.medborgarlofte.survey.core.survey;
