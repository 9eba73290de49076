/** A survey as a folder of files that people can read, edit and keep under version control. */
package se.medborgarlofte.survey.io.folder;
