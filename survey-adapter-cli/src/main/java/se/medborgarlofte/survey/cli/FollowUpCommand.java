package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.cli.terminal.ExitCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.promise.CitizenPromise;

/** Looks back at a promise. */
@Command(
        name = "follow-up",
        mixinStandardHelpOptions = true,
        header = "Look back at a promise: was it done, how, and did it help",
        description = {
            "%nThree questions, kept apart. Whether the goal was reached is read from one-sided bounds in each of its"
                    + " areas: met, missed or undecided, and then how many answers would decide. Of polls that anyone"
                    + " could answer it cannot be said. Then what the evidence speaks for, which the municipality and"
                    + " the police decide, and what made the promise hard to follow up.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey follow-up examples/halmstad",
            "  survey follow-up examples/provkommun --promise 2025",
            "  survey follow-up my-town --format json --output promise.json"
        })
final class FollowUpCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Parameters(paramLabel = "STORE", description = "The survey.")
    private String store;

    @Option(names = "--promise", paramLabel = "P", description = "This promise only, by its id.")
    private Optional<String> promise = Optional.empty();

    @Mixin
    private DeclaredOption declared;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private FollowUpFormat format = FollowUpFormat.TEXT;

    @Mixin
    private OutputOption output;

    FollowUpCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        var survey = wiring.open(store);
        var programme = desk.sound(survey.check().programme());
        var declarations = declared.in(programme, survey.constraints());
        var promises = chosen(programme);
        var followUp = survey.followUp();
        var pictures = survey.pictures(programme);
        var looked = promises.stream()
                .map(one -> followUp.of(programme, one, pictures, declarations))
                .toList();
        var page = new FollowUpPage(
                programme, looked, survey.followUpRules(), desk.settings().talk());
        output.destination().write(format.of(page), desk.terminal());
        return ExitCode.DONE.number();
    }

    /** @throws InvalidInput if there is no such promise */
    private List<CitizenPromise> chosen(Programme programme) {
        var all = programme.promises();
        var chosen = all.stream()
                .filter(one -> promise.map(one.id().value()::equals).orElse(true))
                .toList();
        promise.filter(id -> chosen.isEmpty()).ifPresent(id -> {
            throw new InvalidInput(Findings.of(all.isEmpty() ? none(id) : unknown(id, all)));
        });
        return chosen;
    }

    private static Finding none(String id) {
        return Finding.error("promise.none", "").with("promise", id);
    }

    private static Finding unknown(String id, List<CitizenPromise> all) {
        return Finding.error("promise.unknown", "")
                .with("promise", id)
                .with("promises", all.stream().map(one -> one.id().value()).collect(joining(", ")));
    }
}
