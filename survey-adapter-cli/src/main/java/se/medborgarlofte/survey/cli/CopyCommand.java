package se.medborgarlofte.survey.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.cli.terminal.Conflict;
import se.medborgarlofte.survey.cli.terminal.ExitCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.programme.CopySurvey;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.io.NewStore;
import se.medborgarlofte.survey.io.words.Numbers;

/** Copies a survey to another store. */
@Command(
        name = "copy",
        mixinStandardHelpOptions = true,
        header = "Copy a survey between a folder and a database",
        description = {
            "%nCopies everything, answers included, all of it or nothing. A name that ends in .db or .sqlite is a"
                    + " database in one file, any other name a folder. From a folder in standard form to a database"
                    + " and back gives the same bytes. What is in the place already is left alone, and answers that"
                    + " are only there are never replaced, whatever is said.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey copy examples/halmstad halmstad.db",
            "  survey copy halmstad.db backup",
            "  survey copy --yes halmstad.db backup"
        })
final class CopyCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Parameters(index = "0", paramLabel = "FROM", description = "The survey to copy.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Where the copy is to be.")
    private String to;

    @Option(names = "--yes", description = "Replace the survey that is there.")
    private boolean yes;

    CopyCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        var place = NewStore.at(to).orThrow();
        refuseOntoItself(place);
        hindrance(place).ifPresent(reason -> {
            throw new Conflict(reason);
        });
        var survey = wiring.open(from);
        var programme = desk.sound(survey.check().programme());
        keepAnswers(place, survey.copy(), programme);
        try (var made = place.begin(survey.constraints())) {
            int responses = survey.copy().copy(programme, made.store().holdings());
            made.keep();
            String n = new Numbers(desk.settings().talk()).whole(responses);
            desk.say(desk.phrases().say("copied", "n", n, "from", from, "to", to));
        }
        return ExitCode.DONE.number();
    }

    /** Answers may have come in since what is copied was taken from there. */
    private void keepAnswers(NewStore.Place place, CopySurvey copy, Programme programme) {
        if (place.occupied().isEmpty()) {
            return;
        }
        var there = wiring.open(to).store();
        int missing = there.surveys()
                .read()
                .value()
                .map(theirs -> copy.missing(programme, theirs, there.holdings().responses()))
                .orElse(0);
        there.close();
        if (missing > 0) {
            throw new Conflict(Finding.error("copy.answersLost", "")
                    .with("n", missing)
                    .with("from", from)
                    .with("to", to));
        }
    }

    private Optional<Finding> hindrance(NewStore.Place place) {
        return yes ? place.irreplaceable() : place.occupied();
    }

    private void refuseOntoItself(NewStore.Place place) {
        if (place.holds(from)) {
            throw new Conflict(
                    Finding.error("copy.ontoItself", "").with("from", from).with("to", to));
        }
    }
}
