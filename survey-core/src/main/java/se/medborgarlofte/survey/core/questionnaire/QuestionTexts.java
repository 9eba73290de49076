package se.medborgarlofte.survey.core.questionnaire;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** The texts every question has. */
final class QuestionTexts {

    private QuestionTexts() {}

    static Findings untranslated(Question question, List<String> languages) {
        return missing(Optional.ofNullable(question.wording()), languages, "wording")
                .and(missing(question.hint(), languages, "hint"));
    }

    private static Findings missing(Optional<LocalizedText> text, List<String> languages, String name) {
        return text.map(written -> written.missingIn(languages).under(name)).orElse(Findings.NONE);
    }
}
