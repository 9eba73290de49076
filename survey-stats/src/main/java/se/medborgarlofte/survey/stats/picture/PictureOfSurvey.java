package se.medborgarlofte.survey.stats.picture;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.programme.Situation;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.Problems;

/** Puts what residents, municipality and police say of problems in areas beside each other. */
public final class PictureOfSurvey {

    private final ReadRound rounds;
    private final List<Indicator> catalogue;
    private final Problems problems;
    private final CommonGroundRules rules;
    private final ReportingRules reporting;

    /** @param catalogue the shipped indicators */
    public PictureOfSurvey(
            ReadRound rounds,
            List<Indicator> catalogue,
            Problems problems,
            CommonGroundRules rules,
            ReportingRules reporting) {
        this.rounds = rounds;
        this.catalogue = List.copyOf(catalogue);
        this.problems = problems;
        this.rules = rules;
        this.reporting = reporting;
    }

    /**
     * What the residents of a round and the others say, of a programme that has been found sound.
     *
     * @param period of the others' pictures; when absent the latest that is not after the round
     * @throws Refused if the round is not closed
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid, or if a stratum has a single unit
     *     and the round names no rule for it
     */
    public JointPicture of(Programme programme, Round round, Optional<String> period) {
        requireClosed(round);
        var situation = period.map(named -> situation(programme, named)).orElseGet(() -> until(programme, year(round)));
        var now = joining(programme, round, situation).picture();
        return situation
                .flatMap(present -> before(programme, present))
                .map(before -> new Changes(joining(programme, before.round(), Optional.of(before.situation()))
                                .picture())
                        .addedTo(now))
                .orElse(now);
    }

    private static void requireClosed(Round round) {
        if (!round.isClosed()) {
            throw new Refused(Finding.error("picture.roundNotClosed", "").with("round", round.id()));
        }
    }

    private Joining joining(Programme programme, Round round, Optional<Situation> situation) {
        requireClosed(round);
        var data = rounds.microdata(programme, round).orThrow();
        var indicators = Stream.concat(catalogue.stream(), programme.indicators().stream())
                .toList();
        return Joining.of(
                new Joining.Matter(programme, round, data, situation, indicators), problems, rules, reporting);
    }

    private static Optional<Situation> situation(Programme programme, String period) {
        return programme.situations().stream()
                .filter(situation -> situation.period().equals(period))
                .findFirst();
    }

    /** The latest that is about that year or an earlier one. */
    private static Optional<Situation> until(Programme programme, int year) {
        return programme.situations().stream()
                .filter(situation -> year(situation) <= year)
                .max(comparing(Situation::period));
    }

    private static int year(Round round) {
        return round.fieldwork().lastDay().getYear();
    }

    /** Documents are named after the year they are about, with what follows. */
    private static int year(Situation situation) {
        return Integer.parseInt(situation.period().substring(0, 4));
    }

    private record Earlier(Round round, Situation situation) {}

    /** The picture before, with the round that was the latest then. */
    private static Optional<Earlier> before(Programme programme, Situation present) {
        return programme.situations().stream()
                .filter(situation -> situation.period().compareTo(present.period()) < 0)
                .max(comparing(Situation::period))
                .flatMap(situation -> programme.rounds().stream()
                        .filter(round -> round.isClosed() && year(round) <= year(situation))
                        .max(comparing(round -> round.fieldwork().lastDay()))
                        .map(round -> new Earlier(round, situation)));
    }
}
