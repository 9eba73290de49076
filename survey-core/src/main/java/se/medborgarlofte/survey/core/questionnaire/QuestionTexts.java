package se.medborgarlofte.survey.core.questionnaire;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** The texts every question has. */
final class QuestionTexts {

    private QuestionTexts() {}

    static Findings untranslated(Question question, List<String> languages) {
        return LocalizedText.missing(Optional.ofNullable(question.wording()), languages, "wording")
                .and(LocalizedText.missing(question.hint(), languages, "hint"));
    }
}
