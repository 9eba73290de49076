package se.medborgarlofte.survey.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;

/** The option that says which round is told about. */
final class RoundOption {

    @Option(names = "--round", paramLabel = "R", description = "The round, by its id; the latest closed if not given.")
    private Optional<String> round = Optional.empty();

    /** @throws se.medborgarlofte.survey.core.check.InvalidInput naming the rounds there are, if it is none of them */
    Round in(Programme programme) {
        var rounds = new NamedRounds(programme);
        return round.map(rounds::named).orElseGet(rounds::latestClosed);
    }
}
