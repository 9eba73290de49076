/** Where the areas of a survey lie. */
package se.medborgarlofte.survey.io.geo;
