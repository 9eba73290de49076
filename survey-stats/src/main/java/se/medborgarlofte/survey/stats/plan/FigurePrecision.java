package se.medborgarlofte.survey.stats.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Known.Coverage;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;

/**
 * What a round could tell of one share, and what a repetition of it would see.
 *
 * @param margin half the width of its interval, as a share; absent where there is none
 * @param detectable by a second, independent round of as many answers and the same design effect; nothing where no or all
 *     answers are inside, no variance is known, or it rests on too few sampling units to plan from
 * @param reason {@link #FEW_DF}, {@link #NONE_OR_ALL}, or why there is no precision
 */
public record FigurePrecision(
        IndicatorFigure figure, OptionalDouble margin, Optional<DetectableChange> detectable, Optional<String> reason) {

    /** Why nothing is said of changes although there is a margin: the variance itself is too uncertain. */
    public static final String FEW_DF = "FEW_DF";

    /** Why nothing is said of changes although there is a margin: how a share of 0 or 1 varies is not known. */
    public static final String NONE_OR_ALL = "NONE_OR_ALL";

    static FigurePrecision of(IndicatorFigure figure, Detection detection, int minimumDegreesOfFreedom) {
        var width = figure.precision().map(Known::interval).map(interval -> interval.width() / 2);
        boolean few = figure.precision()
                .filter(known -> known.coverage() == Coverage.SAMPLE)
                .filter(known -> known.degreesOfFreedom() < minimumDegreesOfFreedom)
                .isPresent();
        return new FigurePrecision(
                figure,
                width.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                achieved(figure)
                        .filter(share -> !few)
                        .map(share -> DetectableChange.of(share, share.repeated(), 0, detection)),
                few ? Optional.of(FEW_DF) : reason(figure));
    }

    private static Optional<String> reason(IndicatorFigure figure) {
        return figure.precision().isPresent() && !isBetween(figure) ? Optional.of(NONE_OR_ALL) : figure.reason();
    }

    private static boolean isBetween(IndicatorFigure figure) {
        return 0 < figure.inside() && figure.inside() < figure.base().valid();
    }

    private static Optional<AchievedShare> achieved(IndicatorFigure figure) {
        return figure.precision()
                .filter(known -> isBetween(figure))
                .map(known -> AchievedShare.of(
                        figure.value().orElseThrow(), figure.base().valid(), known));
    }
}
