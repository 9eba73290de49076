package se.medborgarlofte.survey.stats.areas;

import java.util.Optional;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** Tells where the areas of a round stand, as far as its report shows them. */
public final class AreasOfRound {

    private final ReadRound rounds;
    private final ComparisonRules rules;

    /**
     * @param rules when there are answers enough to establish a difference, and at which level
     */
    public AreasOfRound(ReadRound rounds, ComparisonRules rules) {
        this.rounds = rounds;
        this.rules = rules;
    }

    /**
     * Absent of an open round, and where the report shows no share by area.
     *
     * @param report of a closed round of the programme, which has been found sound
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid, or if a stratum has a single unit
     *     and the round names no rule for it
     */
    public Optional<AreaStandings> of(Programme programme, RoundReport report) {
        return ShownAreas.of(report).flatMap(shown -> of(programme, shown));
    }

    private Optional<AreaStandings> of(Programme programme, ShownAreas shown) {
        var round = shown.report().round();
        var data = rounds.microdata(programme, round).orThrow();
        var answered = AnsweredRound.of(round, shown.report().questionnaire(), data);
        return answered.share(shown.indicator()).map(item -> new Placing(shown, answered, item, rules).standings());
    }
}
