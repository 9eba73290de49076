package se.medborgarlofte.survey.core.response;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;

/** Answers that stand in the order of their questionnaire, found by their place there; never changed. */
final class AnswersInOrder extends AbstractMap<QuestionId, Answer> {

    private final QuestionOrder order;

    /** One to each question, not asked where there is none. */
    private final List<Answer> inOrder;

    AnswersInOrder(QuestionOrder order, List<Answer> inOrder) {
        this.order = order;
        this.inOrder = inOrder;
    }

    /**
     * The answer among any answers; not asked when it is not there.
     *
     * @param place of the question in its questionnaire, where it is looked for first
     */
    static Answer of(Map<QuestionId, Answer> answers, int place, QuestionId question) {
        if (answers instanceof AnswersInOrder some && some.order.isAt(place, question)) {
            return some.inOrder.get(place);
        }
        var answer = answers.get(question);
        return answer == null ? Answer.Missing.NOT_ASKED : answer;
    }

    @Override
    public Answer getOrDefault(Object question, Answer otherwise) {
        int place = order.place(question);
        return place >= 0 && inOrder.get(place).isAsked() ? inOrder.get(place) : otherwise;
    }

    @Override
    public boolean containsKey(Object question) {
        int place = order.place(question);
        return place >= 0 && inOrder.get(place).isAsked();
    }

    @Override
    public int size() {
        int asked = 0;
        for (var answer : inOrder) {
            asked += answer.isAsked() ? 1 : 0;
        }
        return asked;
    }

    @Override
    public Set<Entry<QuestionId, Answer>> entrySet() {
        var asked = new LinkedHashMap<QuestionId, Answer>();
        Iterator<Answer> answers = inOrder.iterator();
        for (var question : order.ids()) {
            var answer = answers.next();
            if (answer.isAsked()) {
                asked.put(question, answer);
            }
        }
        return Collections.unmodifiableMap(asked).entrySet();
    }
}
