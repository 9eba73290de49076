package se.medborgarlofte.survey.core.questionnaire;

/**
 * One column of the answers.
 *
 * @param name {@code SAFE_HOME}, {@code PROBLEM_LITTER} for an item of a battery, {@code PRIORITY_3} for a choice
 * @param question it belongs to
 * @param kind what stands in it
 */
public record Variable(String name, QuestionId question, Kind kind) {

    /** What stands in a column, where an answer was given. */
    public enum Kind {
        /** The code of a choice, 0 to 99. */
        CODE,
        /** 1 when a choice among several was taken, else 0. */
        FLAG,
        NUMBER,
        TEXT,
        AREA
    }
}
