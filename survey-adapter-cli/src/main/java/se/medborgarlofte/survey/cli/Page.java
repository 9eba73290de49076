package se.medborgarlofte.survey.cli;

/** An answer that can be read, by people or by programs. */
interface Page {

    /** For people, in the terminal. */
    String text();

    /** For programs. */
    String json();

    /** For spreadsheets. */
    String csv();
}
