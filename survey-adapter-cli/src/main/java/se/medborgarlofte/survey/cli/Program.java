package se.medborgarlofte.survey.cli;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import se.medborgarlofte.survey.cli.terminal.ExitCode;

/** The commands, ready to run. */
final class Program {

    private final CommandLine commands;
    private final Failures failures;
    private final Runnable closing;

    /** @param closing what is done when the command has ended, however it did */
    Program(CommandLine commands, Failures failures, Runnable closing) {
        this.commands = commands;
        this.failures = failures;
        this.closing = closing;
    }

    /** The number the process ends with. */
    int run(String... args) {
        try {
            int code = commands.execute(args);
            closing.run();
            return commands.getOut().checkError() ? ExitCode.FAULT.number() : code;
        } catch (UncheckedIOException | StackOverflowError | OutOfMemoryError | LinkageError fault) {
            return failures.told(fault).number();
        }
    }
}
