package se.medborgarlofte.survey.stats.index;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.indicator.Groups;

/** Makes the survey's own index of a round, for all and by area: the operator's own table. */
public final class IndexOfRound {

    private final ReadRound rounds;
    private final List<Indicator> catalogue;
    private final ReportingRules rules;

    /** @param catalogue the shipped indicators */
    public IndexOfRound(ReadRound rounds, List<Indicator> catalogue, ReportingRules rules) {
        this.rounds = rounds;
        this.catalogue = List.copyOf(catalogue);
        this.rules = rules;
    }

    /**
     * The index of a round of a programme that has been found sound.
     *
     * @throws Refused if the survey has no index
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid, or if a stratum has a single unit
     *     and the round names no rule for it
     */
    public RoundIndex of(Programme programme, Round round) {
        var index = programme.survey().problemIndex().orElseThrow(() -> new Refused(Finding.error("index.none", "")));
        var data = rounds.microdata(programme, round).orThrow();
        var answered = AnsweredRound.of(round, programme.askedIn(round).orElseThrow(), data);
        var indicators = Stream.concat(catalogue.stream(), programme.indicators().stream())
                .toList();
        var asked = AskedIndex.of(index, answered, indicators);
        var why = asked.unmeasured();
        var groups = programme.survey().breakdowns().stream()
                .filter(Breakdown::isByArea)
                .limit(1)
                .flatMap(breakdown -> Groups.of(breakdown, data).stream())
                .filter(group -> !group.category().isEmpty())
                .toList();
        return new RoundIndex(
                round, index, rules, why, asked.items(), why.isPresent() ? List.of() : rows(asked, groups));
    }

    private List<RoundIndex.Row> rows(AskedIndex asked, List<Groups.Group> groups) {
        var estimates = asked.of(groups.stream().map(Groups.Group::responses).toList(), rules);
        return IntStream.range(0, estimates.size())
                .mapToObj(
                        i -> new RoundIndex.Row(i == 0 ? "" : groups.get(i - 1).category(), estimates.get(i)))
                .toList();
    }
}
