package se.medborgarlofte.survey.stats.study;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.medborgarlofte.survey.stats.estimate.Estimate;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Precision;
import se.medborgarlofte.survey.stats.estimate.Undefined;

/**
 * An estimate and all that is known of its precision; what is undefined is absent, with its reason.
 *
 * @param n rows with weight that it rests on
 * @param estimate absent where nothing can be computed, as for no rows
 * @param reason there exactly where there is no standard error
 */
public record Outcome(
        int n,
        OptionalDouble estimate,
        OptionalDouble standardError,
        Optional<Interval> interval,
        OptionalInt degreesOfFreedom,
        OptionalDouble effectiveSize,
        OptionalDouble designEffect,
        Optional<Undefined.Reason> reason) {

    static Outcome of(int n, OptionalDouble estimate, Precision precision) {
        return precision.match(
                known -> of(n, estimate, known, known.interval()), why -> without(n, estimate, why.reason()));
    }

    static Outcome of(int n, OptionalDouble estimate, Known known, Interval interval) {
        return new Outcome(
                n,
                estimate,
                OptionalDouble.of(known.standardError()),
                Optional.of(interval),
                OptionalInt.of(known.degreesOfFreedom()),
                OptionalDouble.of(known.effectiveSampleSize()),
                known.designEffect(),
                Optional.empty());
    }

    /** @param designEffect where there is one */
    static Outcome of(Estimate estimate, OptionalDouble designEffect) {
        if (estimate.reason().isPresent()) {
            var value = estimate.n() == 0 ? OptionalDouble.empty() : estimate.value();
            return without(estimate.n(), value, estimate.reason().get());
        }
        var effect = designEffect.stream().filter(deff -> deff > 0).findFirst();
        return new Outcome(
                estimate.n(),
                estimate.value(),
                estimate.standardError(),
                estimate.interval(),
                OptionalInt.of(estimate.degreesOfFreedom()),
                effect.isPresent() ? OptionalDouble.of(estimate.n() / effect.getAsDouble()) : OptionalDouble.empty(),
                designEffect,
                Optional.empty());
    }

    private static Outcome without(int n, OptionalDouble estimate, Undefined.Reason reason) {
        return new Outcome(
                n,
                estimate,
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(reason));
    }
}
