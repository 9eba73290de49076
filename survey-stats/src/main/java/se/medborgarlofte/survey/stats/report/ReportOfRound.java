package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.Paradata;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.indicator.IndicatorEstimator;

/** Makes what the public is told of a closed round: displayed values, and nothing that lies behind them. */
public final class ReportOfRound {

    private static final double PERCENT = 100.0;

    private final ReadRound rounds;
    private final List<Indicator> catalogue;
    private final ReportingRules rules;

    /**
     * @param catalogue the shipped indicators
     */
    public ReportOfRound(ReadRound rounds, List<Indicator> catalogue, ReportingRules rules) {
        this.rounds = rounds;
        this.catalogue = List.copyOf(catalogue);
        this.rules = rules;
    }

    /**
     * The report of a round of a programme that has been found sound.
     *
     * @throws Refused if the round is not closed: nothing is computed for the public while answers come in
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single unit and the round names no
     *     rule for it
     */
    public RoundReport of(Programme programme, Round round) {
        if (!round.isClosed()) {
            throw new Refused(Finding.error("report.roundNotClosed", "").with("round", round.id()));
        }
        var data = rounds.microdata(programme, round).orThrow();
        var questionnaire = programme.askedIn(round).orElseThrow();
        var labels = new Labels(programme.areas(), questionnaire);
        var whoAnswered = new WhoAnswered(data, labels, new Population(programme.areas()), rules);
        var indicators = new ReleasedIndicators(new IndicatorEstimator(round, data, rules), data, labels, rules);
        var breakdowns = programme.survey().breakdowns();
        return new RoundReport(
                programme.survey(),
                programme.areas(),
                round,
                questionnaire,
                data.size(),
                responseRate(round, data),
                breakdowns.stream().map(whoAnswered::by).toList(),
                headlines(programme)
                        .flatMap(indicator -> indicators.of(indicator, breakdowns).stream())
                        .toList(),
                programme.promises().stream().filter(ReportOfRound::isInForce).toList(),
                rules);
    }

    /** The newest version of each headline. */
    private Stream<Indicator> headlines(Programme programme) {
        var all = Stream.concat(catalogue.stream(), programme.indicators().stream())
                .toList();
        return programme.survey().headlines().stream()
                .flatMap(id -> all.stream()
                        .filter(indicator -> id.equals(indicator.id()))
                        .max((one, other) -> Integer.compare(one.version(), other.version()))
                        .stream());
    }

    private static boolean isInForce(CitizenPromise promise) {
        return promise.state().isInForce();
    }

    private static Optional<Integer> responseRate(Round round, Microdata data) {
        return round.design().isSample()
                ? round.paradata()
                        .flatMap(Paradata::eligible)
                        .filter(eligible -> eligible > 0)
                        .map(eligible -> (int) Math.round(PERCENT * data.size() / eligible))
                : Optional.empty();
    }
}
