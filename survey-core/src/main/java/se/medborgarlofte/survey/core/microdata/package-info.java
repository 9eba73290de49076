/** The responses of a round in columns: the meeting point of reading and estimating. */
package se.medborgarlofte.survey.core.microdata;
