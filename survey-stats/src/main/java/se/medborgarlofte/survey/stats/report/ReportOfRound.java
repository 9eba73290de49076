package se.medborgarlofte.survey.stats.report;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.Paradata;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.Problems;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.indicator.IndicatorEstimator;
import se.medborgarlofte.survey.stats.indicator.MeasuredIndicator;
import se.medborgarlofte.survey.stats.picture.PictureOfSurvey;

/** Makes what the public is told of a closed round: displayed values, and nothing that lies behind them. */
public final class ReportOfRound {

    private final ReadRound rounds;
    private final List<Indicator> catalogue;
    private final ReportingRules rules;
    private final Optional<PictureOfSurvey> pictures;

    /**
     * Without what municipality and police know.
     *
     * @param catalogue the shipped indicators
     */
    public ReportOfRound(ReadRound rounds, List<Indicator> catalogue, ReportingRules rules) {
        this(rounds, catalogue, rules, Optional.empty());
    }

    /**
     * With the picture of the situation, where municipality or police have said anything.
     *
     * @param catalogue the shipped indicators
     */
    public ReportOfRound(ReadRound rounds, List<Indicator> catalogue, ReportingRules rules, PictureOfSurvey pictures) {
        this(rounds, catalogue, rules, Optional.of(pictures));
    }

    /**
     * The same, by these problems and rules.
     *
     * @param catalogue the shipped indicators
     */
    public ReportOfRound(
            ReadRound rounds,
            List<Indicator> catalogue,
            ReportingRules rules,
            Problems problems,
            CommonGroundRules commonGround) {
        this(rounds, catalogue, rules, new PictureOfSurvey(rounds, catalogue, problems, commonGround, rules));
    }

    private ReportOfRound(
            ReadRound rounds, List<Indicator> catalogue, ReportingRules rules, Optional<PictureOfSurvey> pictures) {
        this.rounds = rounds;
        this.catalogue = List.copyOf(catalogue);
        this.rules = rules;
        this.pictures = pictures;
    }

    /**
     * The report of a round of a programme that has been found sound.
     *
     * @throws Refused if the round is not closed: nothing is computed for the public while answers come in
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid, if a breakdown leaves some of them
     *     out, or if a stratum has a single unit and the round names no rule for it
     */
    public RoundReport of(Programme programme, Round round) {
        return of(programme, round, List.of());
    }

    /**
     * The same as far as it may be told after what was told before; conditions as there.
     *
     * @param earlier reports of the round that have been released
     */
    RoundReport of(Programme programme, Round round, List<RoundReport> earlier) {
        if (!round.isClosed()) {
            throw new Refused(Finding.error("report.roundNotClosed", "").with("round", round.id()));
        }
        var data = rounds.tabulated(programme, round).orThrow();
        var questionnaire = programme.askedIn(round).orElseThrow();
        var labels = new Labels(programme.areas(), questionnaire);
        var estimator = new IndicatorEstimator(round, data, rules);
        var measured = measured(programme, estimator);
        var indexed = indexed(programme, AnsweredRound.of(round, questionnaire, data), measured, estimator);
        var splits = splits(programme, labels, data, with(measured, indexed));
        var released = new ReleasedIndicators(labels, rules);
        var told = earlier.stream().flatMap(report -> report.told().stream()).toList();
        var withholding = new Withholding(told, data, rules.disclosure());
        var whoAnswered = new WhoAnswered(labels, new Population(programme.areas()));
        var composition = splits.stream()
                .map(split -> whoAnswered.by(split.breakdown(), split.rows().ofAnswers()))
                .toList();
        var indicators = measured.stream()
                .map(indicator -> withholding.from(released.split(indicator, splits), indicator))
                .toList();
        var index = indexed.map(made -> made.released(splits, released, withholding.beside(indicators), rules));
        var shown = Stream.concat(indicators.stream(), index.stream().flatMap(made -> made.items().stream()))
                .toList();
        return new RoundReport(
                programme.survey(),
                programme.areas(),
                round,
                questionnaire,
                data.size(),
                responseRate(round, data),
                composition,
                indicators,
                new PromisesOfRound(programme, round).list(),
                rules,
                picture(programme, round, new AreasAlone(composition, shown)),
                index);
    }

    private Optional<IndexedAnswers> indexed(
            Programme programme, AnsweredRound round, List<MeasuredIndicator> measured, IndicatorEstimator estimator) {
        return programme
                .survey()
                .problemIndex()
                .map(index -> IndexedAnswers.of(index, round, known(programme), measured, estimator));
    }

    /** What the index is made of has its place among the tables too, for its rows must not divide theirs. */
    private static List<MeasuredIndicator> with(List<MeasuredIndicator> measured, Optional<IndexedAnswers> indexed) {
        return Stream.concat(measured.stream(), indexed.stream().flatMap(made -> made.items().stream()))
                .distinct()
                .toList();
    }

    /** With figures of residents only where the tables have a row of the area by itself. */
    private Optional<JointPicture> picture(Programme programme, Round round, AreasAlone alone) {
        return pictures.filter(any -> !programme.situations().isEmpty())
                .map(any -> any.of(programme, round, Optional.empty()))
                .filter(picture -> picture.period().isPresent())
                .map(picture -> picture.showing(alone.codes(programme.areas())));
    }

    /** The headlines that the round asked for. */
    private List<MeasuredIndicator> measured(Programme programme, IndicatorEstimator estimator) {
        return headlines(programme)
                .filter(estimator::canEstimate)
                .map(estimator::measured)
                .toList();
    }

    /** The newest version of each headline. */
    private Stream<Indicator> headlines(Programme programme) {
        var all = known(programme);
        return programme.survey().headlines().stream()
                .distinct()
                .flatMap(id -> all.stream()
                        .filter(indicator -> id.equals(indicator.id()))
                        .max(comparingInt(Indicator::version))
                        .stream());
    }

    private List<Indicator> known(Programme programme) {
        return Stream.concat(catalogue.stream(), programme.indicators().stream())
                .toList();
    }

    private List<Split> splits(Programme programme, Labels labels, Microdata data, List<MeasuredIndicator> measured) {
        return programme.survey().breakdowns().stream()
                .flatMap(breakdown -> labels.offered(breakdown).stream())
                .map(breakdown -> Split.of(breakdown, data, measured, rules.disclosure()))
                .toList();
    }

    /** Of people who could have answered; more answers than people is a miscount, and no rate can be computed from it. */
    private static Optional<Integer> responseRate(Round round, Microdata data) {
        return round.paradata()
                .filter(paradata -> round.design().isSample())
                .flatMap(Paradata::eligible)
                .filter(eligible -> eligible >= data.size())
                .flatMap(eligible -> Percent.of(data.size(), eligible));
    }
}
