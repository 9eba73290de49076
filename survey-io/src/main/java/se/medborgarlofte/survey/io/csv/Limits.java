package se.medborgarlofte.survey.io.csv;

/** How much of a hopeless file is reported. */
final class Limits {

    /** Nobody reads more, and more of them than fit into memory would end the check. */
    static final int MOST_FINDINGS = 10_000;

    private Limits() {}
}
