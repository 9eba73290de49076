/** What every page and every call stands on: one survey, its rounds that take answers, what has been made public. */
package se.medborgarlofte.survey.web.site;
