package se.medborgarlofte.survey.cli;

import picocli.CommandLine;
import se.medborgarlofte.survey.cli.terminal.ExitCode;

/** The commands, ready to run. */
final class Program {

    private final CommandLine commands;
    private final Failures failures;

    Program(CommandLine commands, Failures failures) {
        this.commands = commands;
        this.failures = failures;
    }

    /** The number the process ends with. */
    int run(String... args) {
        try {
            int code = commands.execute(args);
            return commands.getOut().checkError() ? ExitCode.FAULT.number() : code;
        } catch (StackOverflowError | OutOfMemoryError | LinkageError fault) {
            return failures.told(fault).number();
        }
    }
}
