package se.medborgarlofte.survey.stats.comparability;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.change.Changes;
import se.medborgarlofte.survey.stats.change.TwoRounds;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** Tells which indicators may be compared between two rounds, which may not, and why. */
public final class ComparabilityOfRounds {

    private static final double PERCENT = 100;

    private final ReadRound reading;
    private final Releases releases;
    private final List<Indicator> catalogue;
    private final ReportingRules reporting;
    private final ComparisonRules rules;

    /**
     * @param releases what the public has been told
     * @param catalogue the shipped indicators
     */
    public ComparabilityOfRounds(
            ReadRound reading,
            Releases releases,
            List<Indicator> catalogue,
            ReportingRules reporting,
            ComparisonRules rules) {
        this.reading = reading;
        this.releases = releases;
        this.catalogue = List.copyOf(catalogue);
        this.reporting = reporting;
        this.rules = rules;
    }

    /**
     * Two rounds of a programme that has been found sound, the earlier first whichever is named first.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid, or if a stratum has a single unit
     *     and the round names no rule for it
     */
    public HeldRounds of(Programme programme, Round one, Round other, Declarations declarations) {
        var inOrder = Stream.of(one, other)
                .sorted(comparing(round -> round.fieldwork().firstDay()))
                .toList();
        var rounds = new TwoRounds(answered(programme, inOrder.get(0)), answered(programme, inOrder.get(1)));
        var changes = Changes.of(rounds, rules.people().panelFrom(), rule());
        var context = new Context(programme, rounds, declarations, rules);
        var holding = new Holding(context, changes, releases);
        var indicators = newest(programme).flatMap(indicator -> holding.of(indicator).stream());
        return new HeldRounds(rounds, changes, rules, indicators.toList());
    }

    private ProportionRule rule() {
        return new ProportionRule(
                reporting.precision().confidenceLevelPercent() / PERCENT,
                reporting.precision().assumedIntraclassCorrelationPercent() / PERCENT);
    }

    private AnsweredRound answered(Programme programme, Round round) {
        var data = reading.microdata(programme, round).orThrow();
        return AnsweredRound.of(round, programme.askedIn(round).orElseThrow(), data);
    }

    /** The newest version of each indicator, the headlines first. */
    private Stream<Indicator> newest(Programme programme) {
        List<IndicatorId> headlines = programme.survey().headlines();
        Map<IndicatorId, Indicator> newest = Stream.concat(catalogue.stream(), programme.indicators().stream())
                .collect(Collectors.toMap(
                        Indicator::id,
                        indicator -> indicator,
                        BinaryOperator.maxBy(comparingInt(Indicator::version)),
                        LinkedHashMap::new));
        return newest.values().stream().sorted(comparingInt(indicator -> rank(headlines, indicator.id())));
    }

    private static int rank(List<IndicatorId> headlines, IndicatorId id) {
        int rank = headlines.indexOf(id);
        return rank < 0 ? headlines.size() : rank;
    }
}
