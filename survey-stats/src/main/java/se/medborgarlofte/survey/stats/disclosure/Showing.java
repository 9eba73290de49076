package se.medborgarlofte.survey.stats.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.medborgarlofte.survey.core.indicator.Unit;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ShownInterval;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;

/**
 * Turns a figure into what the public may see of it.
 *
 * <p>Two rules, kept apart: disclosure protects those who answered, reliability protects those who read.
 */
public final class Showing {

    private static final int PERCENT = 100;
    private static final int STEP = 5;
    private static final int EXACT = 9;

    private final ReportingRules rules;

    public Showing(ReportingRules rules) {
        this.rules = rules;
    }

    public ReleasedFigure of(IndicatorFigure figure) {
        int n = figure.base().valid();
        if (n < rules.disclosure().minimumBase() || figure.value().isEmpty()) {
            return ReleasedFigure.TOO_FEW;
        }
        if (isExposing(figure)) {
            return new ReleasedFigure(Optional.of(n), coarse(figure), Optional.empty(), false);
        }
        return isTooUncertain(figure)
                ? new ReleasedFigure(Optional.of(n), new ShownValue.TooUncertain(), Optional.empty(), false)
                : shown(figure, n);
    }

    private ReleasedFigure shown(IndicatorFigure figure, int n) {
        return new ReleasedFigure(
                Optional.of(n),
                new ShownValue.Rounded(rounded(figure, figure.value().orElseThrow(), RoundingMode.HALF_UP)),
                figure.precision().map(known -> outwards(figure, known.interval())),
                isUncertain(figure));
    }

    private boolean isExposing(IndicatorFigure figure) {
        int smallest = rules.disclosure().minimumSensitiveCount();
        return figure.indicator().sensitive() && isShare(figure) && smallerSide(figure) < smallest;
    }

    private static int smallerSide(IndicatorFigure figure) {
        return Math.min(figure.inside(), figure.base().valid() - figure.inside());
    }

    /** "Under 15 %": true of the share and of the count that must not be stated, in steps that give neither away. */
    private ShownValue coarse(IndicatorFigure figure) {
        double share = figure.value().orElseThrow();
        boolean low = figure.inside() <= figure.base().valid() - figure.inside();
        int bound = bound(low ? share : 1 - share, figure.base().valid());
        return low ? new ShownValue.Under(bound) : new ShownValue.Over(PERCENT - bound);
    }

    private int bound(double share, int n) {
        double smallest = (double) rules.disclosure().minimumSensitiveCount() / n;
        return STEP * (int) (Math.floor(PERCENT * Math.max(share, smallest) / STEP) + 1);
    }

    private boolean isTooUncertain(IndicatorFigure figure) {
        if (figure.reason().isPresent()) {
            return !figure.reason().get().equals(IndicatorFigure.NOT_A_SAMPLE);
        }
        return figure.precision().filter(known -> isTooUncertain(figure, known)).isPresent();
    }

    private boolean isTooUncertain(IndicatorFigure figure, Known known) {
        boolean wide = isShare(figure) && width(known) >= rules.reliability().tooUncertainWidth();
        return wide || known.degreesOfFreedom() < rules.reliability().minimumDegreesOfFreedom();
    }

    private boolean isUncertain(IndicatorFigure figure) {
        return isShare(figure)
                && figure.precision()
                        .filter(known -> width(known) > rules.reliability().uncertainWidth())
                        .isPresent();
    }

    private static double width(Known known) {
        return PERCENT * (known.interval().upper() - known.interval().lower());
    }

    private static boolean isShare(IndicatorFigure figure) {
        return figure.indicator().unit() == Unit.PERCENT;
    }

    private static ShownInterval outwards(IndicatorFigure figure, Interval interval) {
        return new ShownInterval(
                rounded(figure, interval.lower(), RoundingMode.FLOOR),
                rounded(figure, interval.upper(), RoundingMode.CEILING));
    }

    /** Whole percent for a share, one decimal for a mean; what is whole but for the last digits of a double is whole. */
    private static BigDecimal rounded(IndicatorFigure figure, double value, RoundingMode rounding) {
        var exact =
                BigDecimal.valueOf(isShare(figure) ? PERCENT * value : value).setScale(EXACT, RoundingMode.HALF_UP);
        return exact.setScale(isShare(figure) ? 0 : 1, rounding);
    }
}
