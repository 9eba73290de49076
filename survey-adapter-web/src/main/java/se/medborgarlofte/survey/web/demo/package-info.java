/** The demonstration: the Halmstad example, packed into the jar, with a round that is open for practice. */
package se.medborgarlofte.survey.web.demo;
