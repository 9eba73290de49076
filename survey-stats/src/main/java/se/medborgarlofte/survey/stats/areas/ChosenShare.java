package se.medborgarlofte.survey.stats.areas;

import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.stats.areas.AreaStandings.Basis;

/** A share of a report that a picture may be drawn of, and why it is this one. */
public record ChosenShare(ReleasedIndicator released, Basis basis) {

    /** Those that goals of promises are measured by first, then the headlines, in the order of the report. */
    public static Stream<ChosenShare> of(RoundReport report) {
        var byGoal = report.promises().stream()
                .flatMap(told -> told.promise().goals().stream())
                .map(Goal::measure)
                .flatMap(Optional::stream)
                .map(GoalMeasure::indicator)
                .flatMap(id -> shares(report)
                        .filter(share -> share.indicator().id().equals(id))
                        .map(share -> new ChosenShare(share, Basis.GOAL)));
        var byHeadline = shares(report).map(share -> new ChosenShare(share, Basis.HEADLINE));
        return Stream.concat(byGoal, byHeadline);
    }

    private static Stream<ReleasedIndicator> shares(RoundReport report) {
        return report.indicators().stream()
                .filter(released -> released.indicator().isShare());
    }
}
