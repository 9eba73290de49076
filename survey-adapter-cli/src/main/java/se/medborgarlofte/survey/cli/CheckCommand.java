package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.cli.terminal.ExitCode;
import se.medborgarlofte.survey.core.check.Findings;

/** Finds everything that is wrong with a survey; what it finds is its data. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Find everything that is wrong with a survey",
        description = {
            "%nReads every file of it, answers and releases included. Each finding has its place, what is wrong and what to do."
                    + " Warnings alone end with 0. Of many findings alike the text tells the first and the last; json has"
                    + " all of them.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey check examples/halmstad",
            "  survey check --lang sv my-town",
            "  survey check --format json --output findings.json my-town"
        })
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Parameters(paramLabel = "STORE", description = "The survey to check.")
    private String store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private FindingsFormat format = FindingsFormat.TEXT;

    @Mixin
    private OutputOption output;

    CheckCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        var survey = wiring.open(store);
        var findings = survey.check()
                .everything()
                .and(survey.store().holdings().releases().check());
        var told = findings.hasErrors() ? findings : findings.and(drafts(survey));
        output.destination().write(format.of(told, desk.findingsText()), desk.terminal());
        return (findings.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }

    /** Warnings on promises that are still being written; a promise that is not sound has other worries. */
    private static Findings drafts(OpenSurvey survey) {
        return survey.check().programme().value().map(survey::drafts).orElse(Findings.NONE);
    }
}
