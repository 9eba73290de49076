package se.medborgarlofte.survey.core.response;

import java.util.function.Predicate;
import se.medborgarlofte.survey.core.questionnaire.Routing;

/**
 * Answers of which some are still to come: a condition that looks at one of those may hold, and may also not hold.
 *
 * @param known answers so far
 * @param isOpen whether the answer that a variable belongs to is still to come
 * @param hoped whether what is still to come is taken to be what a condition asks for; if not, to be something else
 */
record Foreseen(Routing.Given known, Predicate<String> isOpen, boolean hoped) implements Routing.Given {

    @Override
    public boolean answered(String variable) {
        return isOpen.test(variable) ? hoped : known.answered(variable);
    }

    @Override
    public boolean holds(String variable, int code) {
        return isOpen.test(variable) ? hoped : known.holds(variable, code);
    }

    @Override
    public Foreseen denied() {
        return new Foreseen(known, isOpen, !hoped);
    }
}
