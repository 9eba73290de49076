package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;

/** The rounds of a survey as users name them. */
final class NamedRounds {

    private final Programme programme;

    NamedRounds(Programme programme) {
        this.programme = programme;
    }

    /** @throws InvalidInput naming the rounds there are, if it is none of them */
    Round named(String id) {
        return programme
                .round(new RoundId(id))
                .orElseThrow(() -> wrong(Finding.error("command.roundUnknown", "")
                        .with("round", id)
                        .with("rounds", all())));
    }

    /** @throws InvalidInput if it is none of the rounds, or was not asked before the other */
    Round before(Round other, String id) {
        var earlier = named(id);
        if (!earlier.fieldwork().lastDay().isBefore(other.fieldwork().lastDay())) {
            throw wrong(Finding.error("command.roundNotEarlier", "")
                    .with("round", id)
                    .with("other", other.id()));
        }
        return earlier;
    }

    /** @throws InvalidInput naming the rounds there are, if none of them is closed */
    Round latestClosed() {
        return programme
                .latestClosedRound()
                .orElseThrow(
                        () -> wrong(Finding.error("command.noRoundClosed", "").with("rounds", all())));
    }

    private String all() {
        return programme.rounds().stream().map(round -> round.id().value()).collect(joining(", "));
    }

    private static InvalidInput wrong(Finding finding) {
        return new InvalidInput(Findings.of(finding));
    }
}
