/** A survey kept in a database: typed tables, one writer, many readers. SQL stays in here. */
package se.medborgarlofte.survey.io.sql;
