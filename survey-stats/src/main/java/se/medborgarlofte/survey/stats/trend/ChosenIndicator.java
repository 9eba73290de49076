package se.medborgarlofte.survey.stats.trend;

import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.stats.areas.AreaStandings.Basis;

/** Which share is followed: that of a goal of a promise, else the first headline, as on the map. */
record ChosenIndicator(Indicator indicator, Basis basis) {

    static Optional<ChosenIndicator> of(RoundReport report) {
        var byGoal = report.promises().stream()
                .flatMap(told -> told.promise().goals().stream())
                .map(Goal::measure)
                .flatMap(Optional::stream)
                .map(GoalMeasure::indicator)
                .flatMap(id -> shares(report)
                        .filter(share -> share.id().equals(id))
                        .map(share -> new ChosenIndicator(share, Basis.GOAL)));
        var byHeadline = shares(report).map(share -> new ChosenIndicator(share, Basis.HEADLINE));
        return Stream.concat(byGoal, byHeadline).findFirst();
    }

    private static Stream<Indicator> shares(RoundReport report) {
        return report.indicators().stream().map(ReleasedIndicator::indicator).filter(Indicator::isShare);
    }
}
