package se.medborgarlofte.survey.core.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** What questions with several choices have in common: one column of 0 and 1 a choice. */
final class SeveralChoices {

    private SeveralChoices() {}

    static List<Variable> variables(QuestionId id, List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Variable(id + "_" + choice.code(), id, Variable.Kind.FLAG))
                .toList();
    }

    static OptionalInt code(QuestionId id, String variable, Answer answer) {
        if (!(answer instanceof Answer.ChosenMany chosen)) {
            return OptionalInt.empty();
        }
        boolean taken = chosen.codes().stream().anyMatch(code -> variable.equals(id + "_" + code));
        return OptionalInt.of(taken ? 1 : 0);
    }

    static Findings check(List<Choice> choices, Optional<Integer> atMost, Answer answer) {
        if (answer instanceof Answer.Missing missing) {
            return Choices.checkMissing(choices, missing.reason());
        }
        if (!(answer instanceof Answer.ChosenMany chosen)) {
            return Findings.of(Finding.error("answer.notChoices", ""));
        }
        return unknown(choices, chosen).and(tooMany(atMost, chosen)).and(exclusive(choices, chosen));
    }

    private static Findings unknown(List<Choice> choices, Answer.ChosenMany chosen) {
        return chosen.codes().stream()
                .map(code -> Choices.checkCode(choices, code))
                .collect(Findings.joined());
    }

    private static Findings tooMany(Optional<Integer> atMost, Answer.ChosenMany chosen) {
        int taken = chosen.codes().size();
        return atMost.filter(most -> taken > most)
                .map(most -> Findings.of(
                        Finding.error("answer.tooMany", "").with("taken", taken).with("atMost", most)))
                .orElse(Findings.NONE);
    }

    /** "Don't know" beside another choice says two things at once. */
    private static Findings exclusive(List<Choice> choices, Answer.ChosenMany chosen) {
        return chosen.codes().stream()
                .filter(code -> chosen.codes().size() > 1)
                .flatMap(code -> Choices.find(choices, code).stream())
                .filter(choice -> !choice.isSubstantive())
                .map(choice -> Findings.of(Finding.error("answer.exclusive", "").with("code", choice.code())))
                .collect(Findings.joined());
    }
}
