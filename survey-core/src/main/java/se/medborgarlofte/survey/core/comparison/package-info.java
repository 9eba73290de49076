/** Whether two rounds may be compared, why not, and what is said of the change. */
package se.medborgarlofte.survey.core.comparison;
