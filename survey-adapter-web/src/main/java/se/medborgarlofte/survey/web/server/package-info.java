/** The server that comes with the site: what it listens to, how long it waits, and what it says when it cannot even read. */
package se.medborgarlofte.survey.web.server;
