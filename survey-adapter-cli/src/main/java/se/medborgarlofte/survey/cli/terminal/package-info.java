/** Where the program talks: its two streams, its files, and the words it says about what is wrong. */
package se.medborgarlofte.survey.cli.terminal;
