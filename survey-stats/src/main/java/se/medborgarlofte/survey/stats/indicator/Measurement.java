package se.medborgarlofte.survey.stats.indicator;

import java.util.function.IntPredicate;
import se.medborgarlofte.survey.stats.design.Domain;

/**
 * An indicator held against the responses of a round.
 *
 * @param asked responses that were put the question
 * @param answered responses that did not pass it over
 * @param base responses whose answer is in the denominator
 * @param inside whether a response of the base is in the numerator; everyone for a mean
 * @param values one per response, finite in the base; what a mean is of
 */
record Measurement(Domain asked, Domain answered, Domain base, IntPredicate inside, Values values) {

    /** The value of a row. */
    @FunctionalInterface
    interface Values {
        double of(int row);
    }
}
