package se.medborgarlofte.survey.cli;

import picocli.CommandLine.Option;
import se.medborgarlofte.survey.cli.terminal.Destination;

/** The option that says where the data goes. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = Destination.Converter.class,
            defaultValue = Destination.STANDARD_OUTPUT,
            description = "Write to FILE, all of it or nothing; standard output if not given, or for -.")
    private Destination destination;

    Destination destination() {
        return destination;
    }
}
