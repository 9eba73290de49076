package se.medborgarlofte.survey.io.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.change.Difference;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;

/**
 * A change as people read it, in percentage points without sign: computed from what was not rounded, its interval rounded
 * outwards.
 *
 * @param change how far the share has moved
 * @param lower end of the interval, with its sign
 * @param upper end of it
 */
public record ChangePoints(BigDecimal change, BigDecimal lower, BigDecimal upper) {

    private static final int MANY = 1000;
    private static final int MOST_DECIMALS = 4;

    /** Whole points; one decimal where many answered, and more where an established change would be rounded to none. */
    public static ChangePoints of(ComparedShare share, Difference difference) {
        boolean many = share.first().n() >= MANY && share.second().n() >= MANY;
        return IntStream.rangeClosed(many ? 1 : 0, MOST_DECIMALS)
                .mapToObj(decimals -> rounded(difference, decimals))
                .filter(points -> !share.verdict().isChange() || points.isEstablished())
                .findFirst()
                .orElseGet(() -> rounded(difference, MOST_DECIMALS));
    }

    private static ChangePoints rounded(Difference difference, int decimals) {
        return new ChangePoints(
                points(Math.abs(difference.value()), decimals, RoundingMode.HALF_UP),
                points(difference.interval().lower(), decimals, RoundingMode.FLOOR),
                points(difference.interval().upper(), decimals, RoundingMode.CEILING));
    }

    private static BigDecimal points(double share, int decimals, RoundingMode how) {
        return ExactDecimal.of(share).movePointRight(2).setScale(decimals, how);
    }

    private boolean isEstablished() {
        return change.signum() != 0 && lower.signum() * upper.signum() > 0;
    }

    /** The end of the interval that is nearer to no change. */
    BigDecimal least() {
        return lower.abs().min(upper.abs());
    }

    /** The other end. */
    BigDecimal most() {
        return lower.abs().max(upper.abs());
    }
}
