package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import se.medborgarlofte.survey.stats.design.Variation.Moving;

/**
 * A number computed from a sample that knows how it would move with the sample: by its influences on the sampling units, or
 * by its value in each replicate.
 *
 * <p>It adds, multiplies and divides; variances and covariances follow by the delta method, or replicate by replicate. All
 * that is known of the rows lies in totals per unit, so parts computed apart can be added.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4612-4378-6">Särndal, Swensson and Wretman (1992), section 5.5</a>
 */
public final class Statistic {

    private final SurveyDesign design;
    private final Domain domain;
    private final double value;
    private final double[] parts;

    Statistic(SurveyDesign design, Domain domain, double value, double[] parts) {
        this.design = design;
        this.domain = domain;
        this.value = value;
        this.parts = parts;
    }

    /** In the unit of the variable; not a number where it is undefined, such as a mean of no rows. */
    public double value() {
        return value;
    }

    /** Whether it is a number, in the sample and wherever the sample moves to: no denominator is 0. */
    public boolean isDefined() {
        return Double.isFinite(value) && Arrays.stream(parts).allMatch(Double::isFinite);
    }

    /** The design it was computed from. */
    public SurveyDesign design() {
        return design;
    }

    /** Rows it rests on: those of all totals it was made from. */
    public Domain domain() {
        return domain;
    }

    /** @throws IllegalArgumentException if the other is of another design */
    public Statistic plus(Statistic other) {
        return with(other, value + other.value, Double::sum, 1, 1);
    }

    /** @throws IllegalArgumentException if the other is of another design */
    public Statistic minus(Statistic other) {
        return with(other, value - other.value, (a, b) -> a - b, 1, -1);
    }

    /** @throws IllegalArgumentException if the other is of another design */
    public Statistic times(Statistic other) {
        return with(other, value * other.value, (a, b) -> a * b, other.value, value);
    }

    /**
     * The ratio, with influence {@code (a - r b) / B}.
     *
     * @throws IllegalArgumentException if the other is of another design
     */
    public Statistic dividedBy(Statistic other) {
        double ratio = value / other.value;
        return with(other, ratio, (a, b) -> a / b, 1 / other.value, -ratio / other.value);
    }

    /** This and a constant. */
    public Statistic plus(double constant) {
        return map(x -> x + constant, 1);
    }

    /** This, so many times. */
    public Statistic times(double factor) {
        return map(x -> x * factor, factor);
    }

    /** The natural logarithm; not a number below 0. */
    public Statistic log() {
        return map(Math::log, 1 / value);
    }

    /**
     * A function of it.
     *
     * @param slope derivative of {@code f} at {@link #value()}
     */
    public Statistic map(DoubleUnaryOperator f, double slope) {
        var moved =
                design.variation().partsOf((a, b) -> f.applyAsDouble(a), new Moving(this, slope), new Moving(this, 0));
        return new Statistic(design, domain, f.applyAsDouble(value), moved);
    }

    /**
     * The variance, in the squared unit.
     *
     * @return at least 0
     * @throws LonelyStrata if a stratum has a single unit and no rule for it was chosen
     */
    public double variance() {
        return covariance(this);
    }

    /** The root of the variance; conditions as there. */
    public double standardError() {
        return Math.sqrt(variance());
    }

    /**
     * The covariance with another estimate of the same sample.
     *
     * @throws LonelyStrata if a stratum has a single unit and no rule for it was chosen
     * @throws IllegalArgumentException if the other is of another design
     */
    public double covariance(Statistic other) {
        return design.covariance(this, other);
    }

    double part(int index) {
        return parts[index];
    }

    double[] parts() {
        return parts;
    }

    private Statistic with(Statistic other, double combined, DoubleBinaryOperator f, double slope, double otherSlope) {
        other.requireOf(design);
        var moved = design.variation().partsOf(f, new Moving(this, slope), new Moving(other, otherSlope));
        return new Statistic(design, domain == other.domain ? domain : domain.or(other.domain), combined, moved);
    }

    Statistic requireOf(SurveyDesign expected) {
        if (design != expected) {
            throw new IllegalArgumentException("statistic is not of the same design: " + value);
        }
        return this;
    }
}
