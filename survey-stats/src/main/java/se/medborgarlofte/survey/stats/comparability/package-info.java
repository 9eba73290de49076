/** Holds two rounds against each other, and gives every reason why their figures may not mean the same. */
package se.medborgarlofte.survey.stats.comparability;
