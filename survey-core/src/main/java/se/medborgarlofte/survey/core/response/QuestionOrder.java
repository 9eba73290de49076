package se.medborgarlofte.survey.core.response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;

/** The questions of a questionnaire in their order, known once for any number of responses. */
public final class QuestionOrder {

    private final List<QuestionId> ids;
    private final Map<QuestionId, Integer> places = new HashMap<>();

    private QuestionOrder(List<QuestionId> ids) {
        this.ids = ids;
        for (int place = 0; place < ids.size(); place++) {
            places.put(ids.get(place), place);
        }
    }

    /** @param questionnaire with nothing wrong in it but its words */
    public static QuestionOrder of(Questionnaire questionnaire) {
        return new QuestionOrder(
                questionnaire.questions().stream().map(Question::id).toList());
    }

    /**
     * The answers of one response by question; questions that were not asked are left out.
     *
     * @param inOrder one answer to each question
     * @throws IllegalArgumentException if they are not as many as the questions
     */
    public Map<QuestionId, Answer> answers(List<Answer> inOrder) {
        if (inOrder.size() != ids.size()) {
            throw new IllegalArgumentException("answers are not as many as the questions: " + inOrder.size());
        }
        return new AnswersInOrder(this, List.copyOf(inOrder));
    }

    List<QuestionId> ids() {
        return ids;
    }

    boolean isAt(int place, QuestionId question) {
        return place < ids.size() && ids.get(place).equals(question);
    }

    /** Where a question stands; -1 for anything else. */
    int place(Object question) {
        return places.getOrDefault(question, -1);
    }
}
