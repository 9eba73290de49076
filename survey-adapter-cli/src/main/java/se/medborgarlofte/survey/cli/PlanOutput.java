package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.medborgarlofte.survey.cli.terminal.ExitCode;

/** The options that say how the answer to a planner's question is written. */
final class PlanOutput {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private PlanFormat format = PlanFormat.TEXT;

    @Mixin
    private OutputOption output;

    /** Writes an answer; a number out of its range is a mistake of the user's. */
    int write(Supplier<PlanAnswer> answer, Desk desk) throws IOException {
        output.destination().write(format.of(checked(answer)), desk.terminal());
        return ExitCode.DONE.number();
    }

    /** What a planner's numbers give, or the one that is out of its range. */
    <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
