package se.medborgarlofte.survey.stats.trend;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.areas.ChosenShare;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.comparability.HeldIndicator;
import se.medborgarlofte.survey.stats.report.ReportOfRound;

/** Follows one share from round to round, in figures that each round's own report shows. */
public final class TrendOfRounds {

    private static final Comparator<Round> BY_TIME = comparing(
                    (Round round) -> round.fieldwork().firstDay())
            .thenComparing(round -> round.fieldwork().lastDay())
            .thenComparing(round -> round.id().value());

    private final ReportOfRound reports;
    private final ComparabilityOfRounds comparability;

    /**
     * @param reports of the earlier rounds; what municipality and police know is not needed in them
     * @param comparability of each round and the one before
     */
    public TrendOfRounds(ReportOfRound reports, ComparabilityOfRounds comparability) {
        this.reports = reports;
        this.comparability = comparability;
    }

    /**
     * Absent unless three closed rounds, up to that of the report, asked for the same share. Nothing is read where there are
     * fewer than three.
     *
     * @param report of a closed round of the programme, which has been found sound
     */
    public Optional<Trend> of(Programme programme, RoundReport report, Declarations declarations) {
        return of(programme, report, List.of(), declarations);
    }

    /**
     * The same, without making again what has been made.
     *
     * @param made reports of earlier rounds, such as there are
     */
    public Optional<Trend> of(
            Programme programme, RoundReport report, List<RoundReport> made, Declarations declarations) {
        var known = Stream.concat(Stream.of(report), made.stream()).toList();
        var rounds = upTo(programme, report.round());
        return Optional.of(rounds)
                .filter(several -> several.size() >= Trend.FEWEST)
                .flatMap(several -> ChosenShare.of(report).findFirst())
                .map(chosen -> trend(programme, told(programme, known, rounds), chosen, declarations))
                .filter(trend -> trend.points().size() >= Trend.FEWEST);
    }

    private static List<Round> upTo(Programme programme, Round last) {
        return programme.rounds().stream()
                .filter(round -> round.isClosed() && round.hasDays())
                .filter(round -> BY_TIME.compare(round, last) <= 0)
                .sorted(BY_TIME)
                .toList();
    }

    private List<Told> told(Programme programme, List<RoundReport> known, List<Round> rounds) {
        return rounds.stream()
                .map(round -> new Told(
                        round,
                        known.stream()
                                .filter(report -> report.round().id().equals(round.id()))
                                .findFirst()
                                .or(() -> report(programme, round))))
                .toList();
    }

    /** That the answers of one earlier round are not sound is no reason to tell nothing of this one. */
    private Optional<RoundReport> report(Programme programme, Round round) {
        try {
            return Optional.of(reports.of(programme, round));
        } catch (InvalidInput unreadable) {
            return Optional.empty();
        }
    }

    private Trend trend(Programme programme, List<Told> told, ChosenShare chosen, Declarations declarations) {
        var asked = told.stream()
                .filter(one -> one.total(chosen.released().indicator()).isPresent())
                .toList();
        var unread = told.stream()
                .filter(one -> one.report().isEmpty())
                .map(Told::round)
                .toList();
        var points = asked.size() < Trend.FEWEST
                ? List.<TrendPoint>of()
                : points(programme, asked, chosen.released().indicator(), declarations);
        return new Trend(chosen.released().indicator(), chosen.basis(), points, unread);
    }

    private List<TrendPoint> points(
            Programme programme, List<Told> asked, Indicator indicator, Declarations declarations) {
        var points = new ArrayList<TrendPoint>();
        for (var next : asked) {
            var figure = next.total(indicator).orElseThrow();
            if (points.isEmpty()) {
                points.add(TrendPoint.first(next.round(), figure));
            } else {
                var before = points.get(points.size() - 1);
                var held = held(programme, before.round(), next.round(), indicator, declarations);
                points.add(before.then(next.round(), figure, held));
            }
        }
        return points;
    }

    /** As far as it concerns all areas together. */
    private Comparability held(
            Programme programme, Round before, Round next, Indicator indicator, Declarations declarations) {
        return comparability.of(programme, before, next, declarations).indicators().stream()
                .map(HeldIndicator::comparability)
                .filter(comparable -> comparable.indicator().id().equals(indicator.id()))
                .findFirst()
                .orElseThrow()
                .within(Optional.empty());
    }

    /** A round, and its own report where it could be made. */
    private record Told(Round round, Optional<RoundReport> report) {

        Optional<ReleasedFigure> total(Indicator indicator) {
            return report.stream()
                    .flatMap(made -> made.indicators().stream())
                    .filter(released -> released.indicator().id().equals(indicator.id()))
                    .map(ReleasedIndicator::total)
                    .findFirst();
        }
    }
}
