package se.medborgarlofte.survey.stats.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.estimate.AreaAgainstRest;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.indicator.Groups.Group;
import se.medborgarlofte.survey.stats.indicator.IndicatorEstimator;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;

/** Estimates how many residents see a problem in each area, and how far that is from the municipality. */
record ResidentShares(AnsweredRound answered, IndicatorEstimator estimator, AreaSet areas) {

    /** One for each area where anybody answered; none when the round did not ask, or the indicator is no share. */
    List<AreaShare> of(ProblemCode problem, Indicator indicator) {
        return answered.share(indicator)
                .map(item -> shares(problem, indicator, item).toList())
                .orElse(List.of());
    }

    private Stream<AreaShare> shares(ProblemCode problem, Indicator indicator, ShareItem item) {
        var measured = estimator.measured(indicator);
        double all = measured.ofAll().value().orElse(0);
        var codes = areas.areas().stream().map(Area::code).toList();
        var groups = codes.stream()
                .map(code -> new Group(code.value(), answered.in(Optional.of(code))))
                .toList();
        var figures = measured.of(Breakdown.AREA, groups);
        return Stream.iterate(0, i -> i < codes.size(), i -> i + 1)
                .filter(i -> figures.get(i).value().isPresent())
                .map(i -> share(new AreaProblem(codes.get(i), problem), figures.get(i), all, item));
    }

    private AreaShare share(AreaProblem of, IndicatorFigure figure, double all, ShareItem item) {
        return new AreaShare(
                of,
                figure.base().valid(),
                figure.value().orElseThrow(),
                all,
                answered.round().design().isSample()
                        ? Optional.of(figure.precision()
                                .map(known -> measured(of.area(), figure, known, item))
                                .orElse(AreaShare.Measured.NOT))
                        : Optional.empty());
    }

    private AreaShare.Measured measured(AreaCode area, IndicatorFigure figure, Known known, ShareItem item) {
        var above = AreaAgainstRest.of(item, answered.in(Optional.of(area)), answered.design())
                .areaMinusAll();
        int n = figure.base().valid();
        double effect = Math.max(1, known.designEffect().orElse(1));
        return new AreaShare.Measured(
                above.standardError(),
                Math.max(1, answered.design().size(answered.everyone()).degreesOfFreedom()),
                n / effect,
                known.interval());
    }
}
