package se.medborgarlofte.survey.stats.indicator;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.stats.estimate.Known;

/**
 * One indicator for one group, in full precision: for the operator's own machine, never for the public.
 *
 * @param variable of the breakdown, {@code AREA} for areas; empty for all
 * @param category code within the breakdown; empty for all, and for those about whom it is not known
 * @param base the numbers it rests on
 * @param inside of the valid, who are in the numerator; 0 for a mean
 * @param value a share in [0, 1] or a mean; empty when nobody is in the base
 * @param precision absent when there is none, and then {@code reason} says why
 * @param reason {@code NOT_A_SAMPLE}, {@code EMPTY}, {@code NO_DF}, {@code ONE_PSU} or {@code NOT_ESTIMABLE}
 */
public record IndicatorFigure(
        Indicator indicator,
        String variable,
        String category,
        Base base,
        int inside,
        OptionalDouble value,
        Optional<Known> precision,
        Optional<String> reason) {

    /** Why an open poll has no precision: nobody drew those who answered. */
    public static final String NOT_A_SAMPLE = "NOT_A_SAMPLE";

    /** Whether the value is a share of people, whatever unit it is printed in. */
    public boolean isShare() {
        return !(indicator.measure() instanceof Measure.Mean);
    }
}
