/** How many answers a survey needs, what it can see, and whether a goal fixed beforehand was reached. */
package se.medborgarlofte.survey.stats.plan;
