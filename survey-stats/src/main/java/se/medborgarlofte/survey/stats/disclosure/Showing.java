package se.medborgarlofte.survey.stats.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ShownInterval;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;

/**
 * Turns a figure into what the public may see of it.
 *
 * <p>Two rules, kept apart: disclosure protects those who answered, reliability protects those who read. Where both would
 * hold something back, what is shown depends on the answers no more than "so few" does.
 */
public final class Showing {

    private static final int PERCENT = 100;
    private static final int STEP = 5;

    /** Decimals beyond which a double is noise. */
    private static final int EXACT = 9;

    private final ReportingRules rules;
    private final SmallCounts small;

    public Showing(ReportingRules rules) {
        this.rules = rules;
        this.small = new SmallCounts(rules.disclosure().smallestStated());
    }

    /**
     * The figure as far as it may be shown.
     *
     * @param reach the largest share that the most people who may not be told could make up in this group, whatever they
     *     answered
     */
    public ReleasedFigure of(IndicatorFigure figure, double reach) {
        int n = figure.base().valid();
        if (n < rules.disclosure().minimumBase() || figure.value().isEmpty()) {
            return ReleasedFigure.TOO_FEW;
        }
        if (isUnmeasured(figure)) {
            return without(n, new ShownValue.TooUncertain());
        }
        if (isExposing(figure)) {
            return without(n, coarse(figure, reach));
        }
        return isTooWide(figure) ? without(n, new ShownValue.TooUncertain()) : shown(figure, n);
    }

    private static ReleasedFigure without(int n, ShownValue value) {
        return new ReleasedFigure(Optional.of(n), value, Optional.empty(), false);
    }

    private ReleasedFigure shown(IndicatorFigure figure, int n) {
        var rounded = rounded(figure, figure.value().orElseThrow(), RoundingMode.HALF_UP);
        return new ReleasedFigure(
                Optional.of(n),
                new ShownValue.Rounded(rounded),
                figure.precision().map(known -> outwards(figure, known.interval())),
                isWiderThan(figure, rules.reliability().uncertainWidth()));
    }

    private boolean isExposing(IndicatorFigure figure) {
        return figure.indicator().sensitive() && figure.isShare() && small.isSmall(count(figure));
    }

    private static SmallCounts.Count count(IndicatorFigure figure) {
        return new SmallCounts.Count(figure.inside(), figure.base().valid());
    }

    /** "Under 15 %": true whatever those few answered, so that neither their number nor their weights can be read off. */
    private static ShownValue coarse(IndicatorFigure figure, double reach) {
        int steps = exact(PERCENT * reach / STEP)
                .setScale(0, RoundingMode.FLOOR)
                .add(BigDecimal.ONE)
                .intValueExact();
        int bound = Math.min(PERCENT, STEP * steps);
        return count(figure).isLow() ? new ShownValue.Under(bound) : new ShownValue.Over(PERCENT - bound);
    }

    /** In a sample: no variance, or one from too few units to be trusted. */
    private boolean isUnmeasured(IndicatorFigure figure) {
        boolean undefined = figure.reason()
                .filter(reason -> !reason.equals(IndicatorFigure.NOT_A_SAMPLE))
                .isPresent();
        return undefined
                || figure.precision()
                        .filter(known ->
                                known.degreesOfFreedom() < rules.reliability().minimumDegreesOfFreedom())
                        .isPresent();
    }

    private boolean isTooWide(IndicatorFigure figure) {
        return isShareWith(
                figure, width -> width.compareTo(points(rules.reliability().tooUncertainWidth())) >= 0);
    }

    private static boolean isWiderThan(IndicatorFigure figure, int points) {
        return isShareWith(figure, width -> width.compareTo(points(points)) > 0);
    }

    private static boolean isShareWith(IndicatorFigure figure, Predicate<BigDecimal> width) {
        return figure.isShare()
                && figure.precision()
                        .map(known -> exact(PERCENT * known.interval().width()))
                        .filter(width)
                        .isPresent();
    }

    private static BigDecimal points(int width) {
        return BigDecimal.valueOf(width);
    }

    private static ShownInterval outwards(IndicatorFigure figure, Interval interval) {
        return new ShownInterval(
                rounded(figure, interval.lower(), RoundingMode.FLOOR),
                rounded(figure, interval.upper(), RoundingMode.CEILING));
    }

    /** Whole percent for a share, one decimal for a mean. */
    private static BigDecimal rounded(IndicatorFigure figure, double value, RoundingMode rounding) {
        return exact(figure.isShare() ? PERCENT * value : value).setScale(figure.isShare() ? 0 : 1, rounding);
    }

    /** What is whole but for the last digits of a double is whole. */
    private static BigDecimal exact(double value) {
        return BigDecimal.valueOf(value).setScale(EXACT, RoundingMode.HALF_UP);
    }
}
