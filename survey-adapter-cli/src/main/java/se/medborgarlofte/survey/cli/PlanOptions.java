package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.simulation.RoundPlan;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;
import se.medborgarlofte.survey.io.json.Json;

/** The options that say how invented answers are made. */
final class PlanOptions {

    private static final int ANSWERS = 1000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "Who answers what, such as simulation.json. Without a plan, everything that is offered on the"
                    + " way is as likely.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "A whole number; another one gives other answers. With a plan, the plan's own if not given.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--answers",
            paramLabel = "N",
            description = "How many answers to make without a plan; " + ANSWERS + " if not given.")
    private Optional<Integer> answers = Optional.empty();

    /**
     * The plan, as far as it can be read.
     *
     * @param check finds what is wrong with a plan that can be read
     */
    Checked<SimulationPlan> of(RoundId round, Function<SimulationPlan, Findings> check) throws IOException {
        return file.isPresent() ? read(file.get(), check) : Checked.sound(uniform(round));
    }

    private Checked<SimulationPlan> read(Path plan, Function<SimulationPlan, Findings> check) throws IOException {
        if (answers.isPresent()) {
            throw new ParameterException(command.commandLine(), "--answers is for making answers without a --plan");
        }
        var read = Json.document(Files.readAllBytes(plan), SimulationPlan.class);
        var found = read.findings().and(read.value().map(check).orElse(Findings.NONE));
        return new Checked<>(read.value().map(this::seeded), found.in(plan.toString()));
    }

    private SimulationPlan seeded(SimulationPlan plan) {
        return seed.map(own -> new SimulationPlan(plan.note(), own, plan.rounds()))
                .orElse(plan);
    }

    private SimulationPlan uniform(RoundId round) {
        long given = seed.orElseThrow(() -> new ParameterException(command.commandLine(), "--seed is missing"));
        return new SimulationPlan(Optional.empty(), given, List.of(RoundPlan.uniform(round, answers.orElse(ANSWERS))));
    }
}
