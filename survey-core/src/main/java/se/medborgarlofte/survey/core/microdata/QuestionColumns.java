package se.medborgarlofte.survey.core.microdata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Variable;
import se.medborgarlofte.survey.core.response.Response;

/** A question with the columns that its answers fill: codes for choices, numbers for quantities, nothing for words. */
final class QuestionColumns {

    /** Whoever reads a file hands over the same few objects again and again; of others it is no use to remember many. */
    private static final int MOST = 1_000;

    private static final byte[] UNKNOWN = {};

    private final int place;
    private final Question question;
    private final List<Variable> coded = new ArrayList<>();
    private final List<GrowingCodes> codes = new ArrayList<>();
    private final List<Variable> numbered = new ArrayList<>();
    private final List<GrowingNumbers> numbers = new ArrayList<>();
    private final IdentityHashMap<Answer, byte[]> known = new IdentityHashMap<>();

    private QuestionColumns(int place, Question question) {
        this.place = place;
        this.question = question;
    }

    /** @param place of the question in its questionnaire */
    static QuestionColumns of(int place, Question question) {
        var made = new QuestionColumns(place, question);
        question.variables().forEach(made::addColumn);
        return made;
    }

    private void addColumn(Variable variable) {
        switch (variable.kind()) {
            case CODE, FLAG -> {
                coded.add(variable);
                codes.add(new GrowingCodes());
            }
            case NUMBER -> {
                numbered.add(variable);
                numbers.add(new GrowingNumbers());
            }
            case TEXT, AREA -> {}
        }
    }

    void add(Response response) {
        var answer = response.answer(place, question.id());
        if (!codes.isEmpty()) {
            add(codes(answer));
        }
        for (var column : numbers) {
            column.add(answer);
        }
    }

    private void add(byte[] ofAnswer) {
        for (int i = 0; i < ofAnswer.length; i++) {
            codes.get(i).add(ofAnswer[i]);
        }
    }

    private byte[] codes(Answer answer) {
        byte[] before = known.getOrDefault(answer, UNKNOWN);
        return before.length > 0 ? before : remembered(answer);
    }

    private byte[] remembered(Answer answer) {
        byte[] made = new byte[coded.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = GrowingCodes.code(question, coded.get(i), answer);
        }
        if (known.size() < MOST) {
            known.put(answer, made);
        }
        return made;
    }

    void build(Map<String, CodeColumn> ofCodes, Map<String, NumberColumn> ofNumbers) {
        for (int i = 0; i < codes.size(); i++) {
            ofCodes.put(coded.get(i).name(), codes.get(i).build());
        }
        for (int i = 0; i < numbers.size(); i++) {
            ofNumbers.put(numbered.get(i).name(), numbers.get(i).build());
        }
    }
}
