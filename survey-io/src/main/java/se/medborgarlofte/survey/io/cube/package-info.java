/** Cubes as files: counted where the answers lie, sent, and added up. */
package se.medborgarlofte.survey.io.cube;
