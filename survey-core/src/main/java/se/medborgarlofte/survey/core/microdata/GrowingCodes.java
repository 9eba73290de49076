package se.medborgarlofte.survey.core.microdata;

import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Variable;

/** A column of codes while it fills up. */
final class GrowingCodes {

    private final IntStream.Builder codes = IntStream.builder();

    void add(Question question, Variable variable, Answer answer) {
        var code = question.code(variable.name(), answer);
        codes.add(code.isPresent() ? code.getAsInt() : CodeColumn.of(reason(question, variable, answer)));
    }

    private static MissingReason reason(Question question, Variable variable, Answer answer) {
        if (answer instanceof Answer.Graded graded && question instanceof Battery battery) {
            return reason(graded.of(battery.item(variable.name())));
        }
        return reason(answer);
    }

    private static MissingReason reason(Answer answer) {
        return answer instanceof Answer.Missing missing ? missing.reason() : MissingReason.NO_ANSWER;
    }

    CodeColumn build() {
        int[] wide = codes.build().toArray();
        byte[] narrow = new byte[wide.length];
        for (int i = 0; i < wide.length; i++) {
            narrow[i] = (byte) wide[i];
        }
        return new CodeColumn(narrow);
    }
}
