package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.cli.terminal.ExitCode;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.words.Numbers;
import se.medborgarlofte.survey.stats.simulation.SimulateRound.Existing;

/** Fills a round of an exercise with invented answers. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        header = "Fill a round with invented answers, to rehearse",
        description = {
            "%nMakes the answers of people who do not exist, so that a report can be rehearsed before anybody is"
                    + " asked. Only in a survey whose survey.json says \"synthetic\": true, and then everything that"
                    + " is made of it says so too. The same plan and seed give the same answers on every machine.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey simulate rehearsal --round 1 --seed 1",
            "  survey simulate rehearsal --round 1 --seed 2 --answers 400 --yes",
            "  survey simulate rehearsal --round 1 --plan rehearsal/simulation.json --yes"
        })
final class SimulateCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Parameters(paramLabel = "STORE", description = "The survey.")
    private String store;

    @Option(names = "--round", required = true, paramLabel = "R", description = "The round to fill, by its id.")
    private String round;

    @Mixin
    private PlanOptions plan;

    @Option(names = "--yes", description = "Replace the answers the round already has.")
    private boolean yes;

    SimulateCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        var survey = wiring.open(store);
        var programme = desk.sound(withoutAnswers(survey.check().programme()));
        var chosen = new NamedRounds(programme).named(round);
        var simulate = survey.simulate();
        var planned = desk.sound(plan.of(chosen.id(), read -> simulate.check(programme, read)));
        int made = simulate.of(programme, chosen, planned, yes ? Existing.REPLACED : Existing.KEPT);
        String n = new Numbers(desk.settings().talk()).whole(made);
        desk.say(desk.phrases().say("simulated", "n", n, "file", Documents.responses(chosen.id())));
        return ExitCode.DONE.number();
    }

    /** Answers that are missing or wrong are no hindrance: they are about to be made. */
    private Checked<Programme> withoutAnswers(Checked<Programme> read) {
        String answers = Documents.responses(new RoundId(round));
        var others = read.findings().list().stream()
                .filter(finding -> !finding.place().document().equals(answers))
                .toList();
        return new Checked<>(read.value(), new Findings(others));
    }
}
