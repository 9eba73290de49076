package se.medborgarlofte.survey.cli;

import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.cli.terminal.ExitCode;
import se.medborgarlofte.survey.core.programme.Programme;

/** Which survey a command tells of, in which form and where to. */
final class ToldSurvey {

    @Parameters(index = "0", paramLabel = "STORE", description = "The survey.")
    private String store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private TableFormat format = TableFormat.TEXT;

    @Mixin
    private OutputOption output;

    /** Opens the survey, which must be sound, and writes what is told of it. */
    int tell(Desk desk, Wiring wiring, Telling telling) throws IOException {
        var survey = wiring.open(store);
        var programme = desk.sound(survey.check().programme());
        output.destination().write(format.of(telling.of(survey, programme)), desk.terminal());
        return ExitCode.DONE.number();
    }

    /** What a command has to tell of a sound survey. */
    interface Telling {

        Page of(OpenSurvey survey, Programme programme) throws IOException;
    }
}
