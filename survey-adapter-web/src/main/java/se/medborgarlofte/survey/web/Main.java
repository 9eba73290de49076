package se.medborgarlofte.survey.web;

import picocli.CommandLine;

/** The way in. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        QuietLogging.arrange();
        int code = new CommandLine(new ServeCommand()).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
