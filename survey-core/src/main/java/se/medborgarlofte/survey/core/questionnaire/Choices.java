package se.medborgarlofte.survey.core.questionnaire;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** What the kinds of closed question have in common: a list of what is offered, under codes. */
final class Choices {

    private Choices() {}

    static <T extends Offered> Optional<T> find(List<T> offered, int code) {
        for (var choice : offered) {
            if (isUnder(code, choice)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    private static boolean isUnder(int code, Offered choice) {
        return choice != null && choice.code() != null && choice.code() == code;
    }

    /** The codes that were written; a choice without one is somebody else's finding. */
    static Stream<Integer> codes(List<? extends Offered> offered) {
        return offered.stream().filter(Objects::nonNull).map(Offered::code).filter(Objects::nonNull);
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

    static Findings checkCode(List<? extends Offered> offered, int code) {
        return isOffered(offered, code)
                ? Findings.NONE
                : Findings.of(Finding.error("choice.unknown", "").with("code", code));
    }

    private static boolean isOffered(List<? extends Offered> offered, int code) {
        for (var choice : offered) {
            if (isUnder(code, choice)) {
                return true;
            }
        }
        return false;
    }

    static Findings checkMissing(List<? extends Offered> offered, MissingReason reason) {
        for (var choice : offered) {
            if (choice != null
                    && choice.missing().isPresent()
                    && choice.missing().get() == reason) {
                return Findings.of(Finding.error("answer.missingHasCode", "").with("code", choice.code()));
            }
        }
        return Findings.NONE;
    }

    /** Whether {@code code} says something about the subject rather than why there is no answer. */
    static boolean isSubstantive(List<? extends Offered> offered, int code) {
        return find(offered, code).filter(choice -> choice.missing().isEmpty()).isPresent();
    }

    /** Codes that stand twice in the list {@code name}. */
    static Findings checkCodes(List<? extends Offered> offered, String name) {
        var seen = new Seen<Integer>();
        return Findings.each(
                offered,
                name,
                choice -> seen.again(choice.code())
                        ? Findings.of(Finding.error("choice.repeated", "code").with("code", choice.code()))
                        : Findings.NONE);
    }

    static Findings untranslated(List<? extends Offered> offered, String name, List<String> languages) {
        return Findings.each(
                offered,
                name,
                choice -> LocalizedText.missing(Optional.ofNullable(choice.label()), languages, "label"));
    }
}
