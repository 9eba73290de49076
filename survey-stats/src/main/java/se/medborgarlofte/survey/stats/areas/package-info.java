/** Where the areas of one round stand: beside the municipality as a whole, and among each other. */
package se.medborgarlofte.survey.stats.areas;
