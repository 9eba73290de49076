/** Tests of hypotheses on complex samples. */
package se.medborgarlofte.survey.stats.hypothesis;
