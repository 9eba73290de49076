/** What is shipped with the library: the indicator catalogue, the reporting rules, and the starter of a new survey. */
package se.medborgarlofte.survey.io.catalogue;
