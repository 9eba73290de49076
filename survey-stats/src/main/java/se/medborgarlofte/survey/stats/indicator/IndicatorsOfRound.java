package se.medborgarlofte.survey.stats.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;

/** Estimates every indicator that a round can give, for all and for each group: the operator's own table. */
public final class IndicatorsOfRound {

    private final ReadRound rounds;
    private final List<Indicator> catalogue;
    private final ReportingRules rules;
    private final Executor executor;

    /**
     * @param catalogue the shipped indicators
     */
    public IndicatorsOfRound(ReadRound rounds, List<Indicator> catalogue, ReportingRules rules) {
        this(rounds, catalogue, rules, Runnable::run);
    }

    /**
     * @param catalogue the shipped indicators
     * @param executor of the estimates, each indicator for itself; the table is the same whatever it does
     */
    public IndicatorsOfRound(ReadRound rounds, List<Indicator> catalogue, ReportingRules rules, Executor executor) {
        this.rounds = rounds;
        this.catalogue = List.copyOf(catalogue);
        this.rules = rules;
        this.executor = executor;
    }

    /**
     * The table of a round of a programme that has been found sound.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid, or if a stratum has a single unit
     *     and the round names no rule for it
     */
    public IndicatorTable of(Programme programme, Round round) {
        var data = rounds.microdata(programme, round).orThrow();
        var estimator = new IndicatorEstimator(round, data, rules);
        var splits = programme.survey().breakdowns().stream()
                .map(breakdown -> new Split(breakdown.variable(), Groups.of(breakdown, data)))
                .toList();
        var asked = indicators(programme).filter(estimator::canEstimate).toList();
        var figures = estimator.measured(asked).stream()
                .map(measured -> CompletableFuture.supplyAsync(() -> figures(measured, splits), executor))
                .toList();
        return new IndicatorTable(
                round,
                rules,
                figures.stream().flatMap(IndicatorsOfRound::joined).toList());
    }

    /** The responses in the groups of one breakdown. */
    private record Split(String variable, List<Groups.Group> groups) {}

    private static List<IndicatorFigure> figures(MeasuredIndicator measured, List<Split> splits) {
        var byGroup = splits.stream().flatMap(split -> measured.of(split.variable(), split.groups()).stream());
        return Stream.concat(Stream.of(measured.ofAll()), byGroup).toList();
    }

    private static Stream<IndicatorFigure> joined(CompletableFuture<List<IndicatorFigure>> figures) {
        try {
            return figures.join().stream();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }

    /** The headlines first, the others in the order of the catalogue. */
    private Stream<Indicator> indicators(Programme programme) {
        List<IndicatorId> headlines = programme.survey().headlines();
        return Stream.concat(catalogue.stream(), programme.indicators().stream())
                .sorted(Comparator.comparingInt(indicator -> rank(headlines, indicator.id())));
    }

    private static int rank(List<IndicatorId> headlines, IndicatorId id) {
        int rank = headlines.indexOf(id);
        return rank < 0 ? headlines.size() : rank;
    }
}
