/** The distributions that intervals and tests are read from; upper tails where lower ones lose digits. */
package se.medborgarlofte.survey.stats.distribution;
