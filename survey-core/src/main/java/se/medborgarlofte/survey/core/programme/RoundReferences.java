package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;

/** Whether each round asks with a questionnaire that exists, in areas that exist, at a time of its own. */
final class RoundReferences {

    private final Programme programme;
    private final Seen<RoundId> seen = new Seen<>();

    RoundReferences(Programme programme) {
        this.programme = programme;
    }

    Findings check() {
        var rounds = programme.rounds();
        return IntStream.range(0, rounds.size())
                .mapToObj(i -> round(rounds.get(i), rounds.subList(0, i))
                        .in(Documents.round(rounds.get(i).id())))
                .collect(Findings.joined());
    }

    private Findings round(Round round, List<Round> before) {
        return Stream.of(
                        repeated(round),
                        round.check(programme.survey().languages()),
                        questionnaire(round),
                        edition(round),
                        before.stream().map(other -> overlap(round, other)).collect(Findings.joined()))
                .collect(Findings.joined());
    }

    private Findings repeated(Round round) {
        return seen.again(round.id())
                ? Findings.of(Finding.error("round.repeated", "id").with("round", round.id()))
                : Findings.NONE;
    }

    private Findings questionnaire(Round round) {
        return round.questionnaire() == null || programme.askedIn(round).isPresent()
                ? Findings.NONE
                : Findings.of(Finding.error("round.questionnaireUnknown", "questionnaire")
                        .with("questionnaire", round.questionnaire().id()));
    }

    private Findings edition(Round round) {
        String edition = programme.areas().edition();
        return round.areaEdition() == null
                        || edition == null
                        || round.areaEdition().equals(edition)
                ? Findings.NONE
                : Findings.of(Finding.error("round.areaEditionUnknown", "areaEdition")
                        .with("edition", round.areaEdition())
                        .with("known", edition));
    }

    private static Findings overlap(Round round, Round other) {
        boolean dated = round.hasDays() && other.hasDays();
        return dated && round.fieldwork().overlaps(other.fieldwork())
                ? Findings.of(Finding.warning("round.overlaps", "fieldwork").with("other", other.id()))
                : Findings.NONE;
    }
}
