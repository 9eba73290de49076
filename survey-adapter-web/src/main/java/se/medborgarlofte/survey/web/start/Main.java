package se.medborgarlofte.survey.web.start;

import picocli.CommandLine;

/** The way in. */
public final class Main {

    private Main() {}

    /** Serves until the process is told to end. */
    public static void main(String[] args) {
        QuietLogging.arrange();
        int code = new CommandLine(new ServeCommand())
                .setExecutionExceptionHandler(new Failures())
                .execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
