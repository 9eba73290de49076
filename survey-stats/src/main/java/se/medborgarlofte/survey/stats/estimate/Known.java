package se.medborgarlofte.survey.stats.estimate;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.DomainSize;

/**
 * A precision in numbers.
 *
 * @param standardError in the unit of the estimate, at least 0
 * @param degreesOfFreedom of the variance: sampling units less strata among the rows used, at least 1
 * @param effectiveSampleSize of a simple random sample with this precision, above 0: for a share the size that its
 *     interval rests on, adjusted for the degrees of freedom and at most n; for a mean n / design effect; of a census n
 * @param designEffect variance over that of a simple random sample of n drawn with replacement; empty where the latter is
 *     0, so when all n values are equal
 * @param interval at the level that was asked for; of a census the point
 * @param coverage whether a part of the population was drawn or all of it
 */
public record Known(
        double standardError,
        int degreesOfFreedom,
        double effectiveSampleSize,
        OptionalDouble designEffect,
        Interval interval,
        Coverage coverage)
        implements Precision {

    /** What was drawn of those whom an estimate is of. */
    public enum Coverage {
        /** A part, or it is not known how much. */
        SAMPLE,
        /** All of them: the estimate is the value itself. */
        CENSUS
    }

    public Known {
        Checks.that(
                standardError >= 0 && Double.isFinite(standardError), "standard error", "at least 0", standardError);
        Checks.that(degreesOfFreedom >= 1, "degrees of freedom", "at least 1", degreesOfFreedom);
        Checks.that(effectiveSampleSize > 0, "effective sample size", "above 0", effectiveSampleSize);
        boolean exact = standardError == 0 && interval.width() == 0;
        Checks.that(coverage == Coverage.SAMPLE || exact, "interval of a census", "its point", interval);
    }

    /** Of a sample. */
    public Known(
            double standardError,
            int degreesOfFreedom,
            double effectiveSampleSize,
            OptionalDouble designEffect,
            Interval interval) {
        this(standardError, degreesOfFreedom, effectiveSampleSize, designEffect, interval, Coverage.SAMPLE);
    }

    /** Of a census: exact, whatever it is. */
    static Known census(double value, DomainSize size, OptionalDouble designEffect) {
        var point = new Interval(value, value);
        return new Known(0, size.degreesOfFreedom(), size.rows(), designEffect, point, Coverage.CENSUS);
    }

    @Override
    public Optional<Known> known() {
        return Optional.of(this);
    }

    @Override
    public <R> R match(Function<Known, R> known, Function<Undefined, R> undefined) {
        return known.apply(this);
    }
}
