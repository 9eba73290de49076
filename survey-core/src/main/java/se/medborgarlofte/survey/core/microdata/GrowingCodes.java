package se.medborgarlofte.survey.core.microdata;

import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Variable;

/** A column of codes while it fills up. */
final class GrowingCodes {

    private final ByteBlocks.Growing codes = new ByteBlocks.Growing();

    /** @param code as {@link #code} says */
    void add(byte code) {
        codes.add(code);
    }

    /** What stands in a column of a question for an answer. */
    static byte code(Question question, Variable variable, Answer answer) {
        var code = question.code(variable.name(), answer);
        return code.isPresent() ? (byte) code.getAsInt() : CodeColumn.of(reason(question, variable, answer));
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
        return new CodeColumn(codes.build());
    }
}
