package se.medborgarlofte.survey.core.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.lint.LintRules.Hint;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Looks for words in texts, each language for its own. */
final class Hints {

    /** Of an expression: letters are those of any language, and case means nothing. */
    private static final String ANY_CASE = "(?iuUs)";

    private static final String EXACT_CASE = "(?Us)";

    private final List<Hint> hints;

    Hints(LintRules rules) {
        this.hints = rules.hints();
    }

    /** The first words that hint at it, as they are written. */
    Optional<String> first(String code, LocalizedText text, boolean isCounted) {
        return hints.stream()
                .filter(hint -> hint.code().equals(code))
                .filter(hint -> !(hint.withoutNumber() && isCounted))
                .flatMap(hint -> found(hint, text))
                .findFirst();
    }

    private static Stream<String> found(Hint hint, LocalizedText text) {
        String holding = (hint.exactCase() ? EXACT_CASE : ANY_CASE) + ".*?(" + hint.pattern() + ").*";
        return text.texts().entrySet().stream()
                .filter(written -> isIn(hint.language(), written.getKey()))
                .map(Map.Entry::getValue)
                .filter(written -> written.matches(holding))
                .map(written -> written.replaceFirst(holding, "$1"));
    }

    /** A variety of a language is written with its words. */
    private static boolean isIn(String language, String tag) {
        return tag.equals(language) || tag.startsWith(language + "-");
    }
}
