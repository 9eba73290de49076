package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * Questions that belong together.
 *
 * @param id unique among the pages
 * @param title above the questions
 * @param introduction before them, such as where to find help
 * @param shownIf who sees the page; everybody when absent
 */
public record Page(
        @NotNull @Valid QuestionId id,
        Optional<@Valid LocalizedText> title,
        Optional<@Valid LocalizedText> introduction,
        Optional<@Valid Routing> shownIf,
        @NotEmpty List<@NotNull @Valid Question> questions) {

    public Page {
        title = Authored.optional(title);
        introduction = Authored.optional(introduction);
        shownIf = Authored.optional(shownIf);
        questions = Authored.list(questions);
    }
}
