/** What protects the site and those who use it: headers, limits, and who may send a form. */
package se.medborgarlofte.survey.web.guard;
