package se.medborgarlofte.survey.io.csv;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.questionnaire.Answer;

/** How the answers to one question stand in their cells. */
interface AnswerCells {

    /** The answer; empty when the cells say none, and then why is among their faults. */
    Optional<Answer> read(Cells cells);

    /** One text for each of the question's columns, in order. */
    List<String> write(Answer answer);

    /** Whether {@code reread} says all that {@code answer} says. */
    default boolean isSame(Answer answer, Answer reread) {
        return answer.equals(reread);
    }
}
