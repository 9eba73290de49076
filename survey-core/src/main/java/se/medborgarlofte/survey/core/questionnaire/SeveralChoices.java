package se.medborgarlofte.survey.core.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** What questions with several choices have in common: one column of 0 and 1 a choice. */
final class SeveralChoices {

    /** What stands in such a column. */
    static final List<Integer> FLAGS = List.of(0, 1);

    private static final OptionalInt TAKEN = OptionalInt.of(1);
    private static final OptionalInt NOT_TAKEN = OptionalInt.of(0);

    private SeveralChoices() {}

    static List<Variable> variables(QuestionId id, List<? extends Offered> offered) {
        return Choices.codes(offered)
                .map(code -> new Variable(id + "_" + code, id, Variable.Kind.FLAG))
                .toList();
    }

    static OptionalInt code(QuestionId id, String variable, Answer answer) {
        if (!(answer instanceof Answer.ChosenMany chosen)) {
            return OptionalInt.empty();
        }
        for (int code : chosen.codes()) {
            if (isColumn(variable, id.value(), code)) {
                return TAKEN;
            }
        }
        return NOT_TAKEN;
    }

    /** Whether {@code variable} is {@code id_code}, without writing that down: it is asked for each column of each response. */
    private static boolean isColumn(String variable, String id, int code) {
        String digits = Integer.toString(code);
        return variable.length() == id.length() + 1 + digits.length()
                && variable.endsWith(digits)
                && variable.charAt(id.length()) == '_'
                && variable.startsWith(id);
    }

    static boolean isAnswered(List<? extends Offered> offered, Answer answer) {
        return answer instanceof Answer.ChosenMany chosen
                && chosen.codes().stream().allMatch(code -> Choices.isSubstantive(offered, code));
    }

    static Findings check(List<? extends Offered> offered, Optional<Integer> atMost, Answer answer) {
        if (answer instanceof Answer.Missing missing) {
            return Choices.checkMissing(offered, missing.reason());
        }
        if (!(answer instanceof Answer.ChosenMany chosen)) {
            return Findings.of(Finding.error("answer.notChoices", ""));
        }
        return unknown(offered, chosen).and(tooMany(atMost, chosen)).and(exclusive(offered, chosen));
    }

    private static Findings unknown(List<? extends Offered> offered, Answer.ChosenMany chosen) {
        var findings = Findings.NONE;
        for (int code : chosen.codes()) {
            findings = findings.and(Choices.checkCode(offered, code));
        }
        return findings;
    }

    private static Findings tooMany(Optional<Integer> atMost, Answer.ChosenMany chosen) {
        int taken = chosen.codes().size();
        return atMost.isEmpty() || taken <= atMost.get()
                ? Findings.NONE
                : Findings.of(
                        Finding.error("answer.tooMany", "").with("taken", taken).with("atMost", atMost.get()));
    }

    private static boolean offersNoMissing(List<? extends Offered> offered) {
        for (var choice : offered) {
            if (choice != null && choice.missing().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "Don't know" beside another choice says two things at once. */
    private static Findings exclusive(List<? extends Offered> offered, Answer.ChosenMany chosen) {
        if (chosen.codes().size() < 2 || offersNoMissing(offered)) {
            return Findings.NONE;
        }
        return new Findings(chosen.codes().stream()
                .flatMap(code -> Choices.find(offered, code).stream())
                .filter(choice -> choice.missing().isPresent())
                .map(choice -> Finding.error("answer.exclusive", "").with("code", choice.code()))
                .toList());
    }
}
