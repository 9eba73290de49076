/** The program that comes with the site: its options, its start and its end. */
package se.medborgarlofte.survey.web.start;
