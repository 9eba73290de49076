package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.distribution.Beta;

/**
 * The exact binomial interval, for a sample size that need not be whole: with x = size p,
 * {@code Beta^-1(a/2; x, size-x+1)} and {@code Beta^-1(1-a/2; x+1, size-x)}.
 *
 * @see <a href="https://doi.org/10.1093/biomet/26.4.404">Clopper and Pearson (1934)</a>
 */
final class ClopperPearson {

    private ClopperPearson() {}

    /**
     * @param share in [0, 1]; at 0 and 1 the interval is one-sided with {@code a/2} in its tail
     * @param size above 0
     * @param level in (0, 1)
     */
    static Interval interval(double share, double size, double level) {
        Checks.openUnit("level", level);
        double tail = (1 - level) / 2;
        double inside = size * share;
        double outside = size * (1 - share);
        double lower = inside > 0 ? Beta.exceeding(tail, inside, outside + 1) : 0;
        double upper = outside > 0 ? Beta.exceededBy(tail, inside + 1, outside) : 1;
        return new Interval(lower, upper);
    }
}
