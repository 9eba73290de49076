package se.medborgarlofte.survey.stats.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;

/**
 * What a round could tell of one share, and what a repetition of it would see.
 *
 * @param margin half the width of its interval, as a share; absent where there is none
 * @param detectable by a second, independent round of as many answers and the same design effect; nothing where no or all
 *     answers are inside, or no variance is known
 */
public record FigurePrecision(IndicatorFigure figure, OptionalDouble margin, Optional<DetectableChange> detectable) {

    static FigurePrecision of(IndicatorFigure figure, Detection detection) {
        var width = figure.precision().map(Known::interval).map(interval -> interval.width() / 2);
        var achieved = figure.precision()
                .filter(known ->
                        0 < figure.inside() && figure.inside() < figure.base().valid())
                .map(known -> AchievedShare.of(
                        figure.value().orElseThrow(), figure.base().valid(), known));
        return new FigurePrecision(
                figure,
                width.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                achieved.map(share -> DetectableChange.of(share, share.repeated(), 0, detection)));
    }
}
