package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import se.medborgarlofte.survey.stats.design.Domain;

/** An indicator held against the responses of a round; from any number of threads. */
final class Measurement {

    private final Outcomes outcomes;
    private final Optional<Values> values;
    private final Map<Part, Domain> known = new ConcurrentHashMap<>();

    private Measurement(Outcomes outcomes, Optional<Values> values) {
        this.outcomes = outcomes;
        this.values = values;
    }

    /** What a mean is of. */
    sealed interface Values {}

    /** Numbers of any size, asked for responses of the base. */
    record Numbers(IntToDoubleFunction ofRow) implements Values {}

    /**
     * Numbers of which there are so few that responses can be counted by them.
     *
     * @param numbers all of them, in the order of their outcomes
     */
    record FewNumbers(List<Double> numbers) implements Values {}

    /** The responses that something is true of. */
    private enum Part {
        ASKED(Outcomes::isAsked),
        ANSWERED(Outcomes::isAnswered),
        BASE(Outcomes::isInBase),
        INSIDE(Outcomes::isInside);

        private final IntPredicate outcome;

        Part(IntPredicate outcome) {
            this.outcome = outcome;
        }
    }

    static Measurement share(Outcomes outcomes) {
        return new Measurement(outcomes, Optional.empty());
    }

    static Measurement mean(Outcomes outcomes, Values values) {
        return new Measurement(outcomes, Optional.of(values));
    }

    Outcomes outcomes() {
        return outcomes;
    }

    /** What a mean is of; absent for a share. */
    Optional<Values> values() {
        return values;
    }

    /** Responses that were put the question. */
    Domain asked() {
        return responses(Part.ASKED);
    }

    /** Responses that did not pass it over. */
    Domain answered() {
        return responses(Part.ANSWERED);
    }

    /** Responses whose answer is in the denominator. */
    Domain base() {
        return responses(Part.BASE);
    }

    /** Responses in the numerator, which count only where they are in the base too; none for a mean. */
    Domain inside() {
        return responses(Part.INSIDE);
    }

    private Domain responses(Part part) {
        return known.computeIfAbsent(part, wanted -> outcomes.responses(wanted.outcome));
    }
}
