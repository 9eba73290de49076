package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import se.medborgarlofte.survey.stats.design.Domain;

/**
 * An indicator held against the responses of a round.
 *
 * @param asked responses that were put the question
 * @param answered responses that did not pass it over
 * @param base responses whose answer is in the denominator
 * @param inside responses in the numerator, which count only where they are in the base too; none for a mean
 * @param values what a mean is of; absent for a share
 */
record Measurement(Domain asked, Domain answered, Domain base, Domain inside, Optional<Values> values) {

    /** What a mean is of. */
    sealed interface Values {}

    /** Numbers of any size, asked for responses of the base. */
    record Numbers(IntToDoubleFunction ofRow) implements Values {}

    /**
     * A few codes.
     *
     * @param denominator those of the base
     * @param ofRow asked for responses of the base
     */
    record Codes(List<Integer> denominator, IntUnaryOperator ofRow) implements Values {}

    static Measurement share(Domain asked, Domain answered, Domain base, Domain inside) {
        return new Measurement(asked, answered, base, inside, Optional.empty());
    }

    static Measurement mean(Domain asked, Domain answered, Domain base, Values values) {
        return new Measurement(asked, answered, base, Domain.of(base.size(), row -> false), Optional.of(values));
    }
}
