/** What a figure means: numerator, denominator, direction and unit, as data. */
package se.medborgarlofte.survey.core.indicator;
