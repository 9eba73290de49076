package se.medborgarlofte.survey.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import se.medborgarlofte.survey.cli.terminal.ExitCode;

/** The commands, each made when it is needed. */
final class Program {

    private final Function<List<String>, CommandLine> made;
    private final Failures failures;
    private final Runnable closing;

    /**
     * @param made the commands as far as these words need them
     * @param closing what is done when the command has ended, however it did
     */
    Program(Function<List<String>, CommandLine> made, Failures failures, Runnable closing) {
        this.made = made;
        this.failures = failures;
        this.closing = closing;
    }

    /** The number the process ends with. */
    int run(String... args) {
        try {
            var commands = made.apply(List.of(args));
            int code = commands.execute(args);
            closing.run();
            return commands.getOut().checkError() ? ExitCode.FAULT.number() : code;
        } catch (UncheckedIOException | StackOverflowError | OutOfMemoryError | LinkageError fault) {
            return failures.told(fault).number();
        }
    }
}
