package se.medborgarlofte.survey.core.comparison;

import java.util.List;

/**
 * What became of one question, or one item of a battery, from one version to the other.
 *
 * @param name the variable of an item; else the id of the question
 * @param reasons why its answers may not mean the same; none unless it was kept
 */
public record QuestionChange(String name, Fate fate, List<Reason> reasons) {

    /** Whether it is there before and after. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    public QuestionChange {
        reasons = List.copyOf(reasons);
    }

    /** Whether there is nothing to say of it. */
    public boolean isNone() {
        return fate == Fate.KEPT && reasons.isEmpty();
    }
}
