package se.medborgarlofte.survey.core.response;

import java.util.BitSet;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.Question;

/** Checks answers to one question; of a single choice, and of a reason for none, it is known beforehand whether it is sound. */
final class SoundAnswers {

    private final Question question;
    private final BitSet choices = new BitSet();
    private final BitSet reasons = new BitSet();

    SoundAnswers(Question question) {
        this.question = question;
        question.variables().stream()
                .flatMap(variable -> question.codesOf(variable.name()).stream())
                .filter(code -> code >= 0 && isSound(new Answer.Chosen(code)))
                .forEach(choices::set);
        Stream.of(MissingReason.values())
                .filter(reason -> isSound(new Answer.Missing(reason)))
                .forEach(reason -> reasons.set(reason.ordinal()));
    }

    private boolean isSound(Answer answer) {
        return question.check(answer).isEmpty();
    }

    /** As {@link Question#check}. */
    Findings check(Answer answer) {
        return isKnown(answer) ? Findings.NONE : question.check(answer);
    }

    private boolean isKnown(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.code() >= 0 && choices.get(chosen.code());
        }
        return answer instanceof Answer.Missing missing
                && reasons.get(missing.reason().ordinal());
    }
}
