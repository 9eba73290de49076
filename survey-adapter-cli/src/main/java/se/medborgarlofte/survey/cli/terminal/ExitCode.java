package se.medborgarlofte.survey.cli.terminal;

/** How a command ended, as a script sees it. */
public enum ExitCode {
    /** What was asked for is done; there may have been warnings. */
    DONE,
    /** The program or the machine failed: a fault of ours, a full disk, a lost database. */
    FAULT,
    /** The command was not written as it must be. */
    USAGE,
    /** Something is wrong with the input, and each thing has been named. */
    FINDINGS,
    /** The input is sound, but a rule forbids what was asked for. */
    REFUSED,
    /** Something newer stands where the result would have gone. */
    CONFLICT;

    /** The number the process ends with. */
    public int number() {
        return ordinal();
    }
}
