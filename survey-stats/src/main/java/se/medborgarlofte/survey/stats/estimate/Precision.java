package se.medborgarlofte.survey.stats.estimate;

import java.util.Optional;
import java.util.function.Function;

/** How far an estimate can be trusted: known in numbers, or undefined for a reason; never a number that is not one. */
public sealed interface Precision permits Known, Undefined {

    /** The numbers, or nothing where they are undefined. */
    Optional<Known> known();

    /** One result for either case. */
    <R> R match(Function<Known, R> known, Function<Undefined, R> undefined);
}
