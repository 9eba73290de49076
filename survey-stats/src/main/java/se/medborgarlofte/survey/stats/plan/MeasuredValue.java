package se.medborgarlofte.survey.stats.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.distribution.StudentT;
import se.medborgarlofte.survey.stats.estimate.Estimate;
import se.medborgarlofte.survey.stats.estimate.Interval;

/**
 * A value with its standard error, such as a mean or the difference of two shares.
 *
 * @param value finite
 * @param standardError in the same unit, at least 0
 * @param degreesOfFreedom above 0; infinite for the normal distribution
 */
public record MeasuredValue(double value, double standardError, double degreesOfFreedom) {

    public MeasuredValue {
        Checks.that(Double.isFinite(value), "value", "finite", value);
        Checks.that(
                standardError >= 0 && Double.isFinite(standardError), "standard error", "at least 0", standardError);
        Checks.that(degreesOfFreedom > 0, "degrees of freedom", "above 0", degreesOfFreedom);
    }

    /** What was estimated; nothing where it has no standard error. */
    public static Optional<MeasuredValue> of(Estimate estimate) {
        return estimate.reason().isPresent()
                ? Optional.empty()
                : Optional.of(new MeasuredValue(
                        estimate.value().orElseThrow(),
                        estimate.standardError().orElseThrow(),
                        estimate.degreesOfFreedom()));
    }

    /**
     * Two one-sided bounds, {@code value ± t(1-alpha) se}; the value itself where the standard error is 0.
     *
     * @param alpha beyond each, in (0, 0.5)
     * @throws IllegalArgumentException if it is not
     */
    public Interval bounds(double alpha) {
        Checks.alpha(alpha);
        double half = standardError * StudentT.exceededBy(alpha, degreesOfFreedom);
        return new Interval(value - half, value + half);
    }

    /** The chance of a value this low or lower, were {@code target} true; absent where the standard error is 0. */
    public OptionalDouble chanceThisLow(double target) {
        return tail(target - value);
    }

    /** The chance of a value this high or higher, were {@code target} true; absent where the standard error is 0. */
    public OptionalDouble chanceThisHigh(double target) {
        return tail(value - target);
    }

    private OptionalDouble tail(double distance) {
        return standardError > 0
                ? OptionalDouble.of(StudentT.upperTail(distance / standardError, degreesOfFreedom))
                : OptionalDouble.empty();
    }
}
