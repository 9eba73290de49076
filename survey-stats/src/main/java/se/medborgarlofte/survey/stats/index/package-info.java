/** A survey's own index of problems, from 0 to 6, and how sure it is. */
package se.medborgarlofte.survey.stats.index;
