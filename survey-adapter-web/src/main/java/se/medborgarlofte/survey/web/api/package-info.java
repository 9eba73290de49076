/** The API for systems: one call, one use case, one JSON document. */
package se.medborgarlofte.survey.web.api;
