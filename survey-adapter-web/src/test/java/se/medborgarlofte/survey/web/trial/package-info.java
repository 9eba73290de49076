/** A small survey on the web, for tests: its pages and a visitor who reads and fills them in. */
package se.medborgarlofte.survey.web.trial;
