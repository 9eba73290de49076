package se.medborgarlofte.survey.core.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** What the kinds of closed question have in common: a list of choices with codes. */
final class Choices {

    private Choices() {}

    static Optional<Choice> find(List<Choice> choices, int code) {
        for (var choice : choices) {
            if (Integer.valueOf(code).equals(choice.code())) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** A code must be offered; a kind of missing answer must not be offered as a choice with a code of its own. */
    static Findings check(List<Choice> choices, Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return checkCode(choices, chosen.code());
        }
        if (answer instanceof Answer.Missing missing) {
            return checkMissing(choices, missing.reason());
        }
        return Findings.of(Finding.error("answer.notOneChoice", ""));
    }

    static Findings checkCode(List<Choice> choices, int code) {
        return find(choices, code).isPresent()
                ? Findings.NONE
                : Findings.of(Finding.error("choice.unknown", "").with("code", code));
    }

    static Findings checkMissing(List<Choice> choices, MissingReason reason) {
        return choices.stream()
                .filter(choice -> choice.missing().filter(reason::equals).isPresent())
                .findFirst()
                .map(choice ->
                        Findings.of(Finding.error("answer.missingHasCode", "").with("code", choice.code())))
                .orElse(Findings.NONE);
    }

    /** Codes that two choices share. */
    static Findings checkCodes(List<Choice> choices) {
        var seen = new HashSet<Integer>();
        return new Findings(IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).code() != null
                        && !seen.add(choices.get(i).code()))
                .mapToObj(i -> Finding.error("choice.repeated", "choices[" + i + "].code")
                        .with("code", choices.get(i).code()))
                .toList());
    }

    static Findings untranslated(List<Choice> choices, List<String> languages) {
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).label() != null)
                .mapToObj(i -> choices.get(i).label().missingIn(languages).under("choices[" + i + "].label"))
                .collect(Findings.joined());
    }
}
