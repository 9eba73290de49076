package se.medborgarlofte.survey.stats.indicator;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import se.medborgarlofte.survey.stats.design.Domain;

/**
 * An indicator held against the responses of a round.
 *
 * @param asked responses that were put the question
 * @param answered responses that did not pass it over
 * @param base responses whose answer is in the denominator
 * @param inside responses in the numerator, which count only where they are in the base too; none for a mean
 * @param values what a mean is of, asked for responses of the base; absent for a share
 */
record Measurement(Domain asked, Domain answered, Domain base, Domain inside, Optional<IntToDoubleFunction> values) {

    static Measurement share(Domain asked, Domain answered, Domain base, Domain inside) {
        return new Measurement(asked, answered, base, inside, Optional.empty());
    }

    static Measurement mean(Domain asked, Domain answered, Domain base, IntToDoubleFunction values) {
        return new Measurement(asked, answered, base, Domain.of(base.size(), row -> false), Optional.of(values));
    }
}
