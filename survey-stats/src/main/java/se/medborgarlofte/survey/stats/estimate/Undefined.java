package se.medborgarlofte.survey.stats.estimate;

import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.survey.stats.design.DomainSize;

/** No precision can be given. */
public record Undefined(Reason reason) implements Precision {

    /** Why no precision can be given. */
    public enum Reason {
        /** No row with weight is in the base, so there is no estimate either. */
        EMPTY,
        /** No more sampling units than strata: nothing varies that could be measured. */
        NO_DF,
        /** All rows lie in a single cluster. */
        ONE_PSU,
        /**
         * A denominator is 0, in the sample or in one of its replicates; or weights that calibration has made negative leave
         * no population, no share in [0, 1], or no variance of the values.
         */
        NOT_ESTIMABLE
    }

    static final Undefined NOT_ESTIMABLE = new Undefined(Reason.NOT_ESTIMABLE);

    /** The reason why rows of this size have no precision, if there is one. */
    static Optional<Undefined> of(DomainSize size, boolean clustered) {
        if (size.rows() == 0) {
            return Optional.of(new Undefined(Reason.EMPTY));
        }
        if (size.psus() == 1 && clustered) {
            return Optional.of(new Undefined(Reason.ONE_PSU));
        }
        return size.degreesOfFreedom() < 1 ? Optional.of(new Undefined(Reason.NO_DF)) : Optional.empty();
    }

    /** The same, or that a statistic has no value or no variance although its rows would do. */
    static Optional<Undefined> of(DomainSize size, Variability variability) {
        return of(size, variability.isClustered())
                .or(() -> variability.isDefined() ? Optional.empty() : Optional.of(NOT_ESTIMABLE));
    }

    /** Whether there is not even an estimate, though there are rows; asked of each estimate, so without comparing records. */
    static boolean isNotEstimable(Precision precision) {
        return precision instanceof Undefined undefined && undefined.reason == Reason.NOT_ESTIMABLE;
    }

    @Override
    public Optional<Known> known() {
        return Optional.empty();
    }

    @Override
    public <R> R match(Function<Known, R> known, Function<Undefined, R> undefined) {
        return undefined.apply(this);
    }
}
