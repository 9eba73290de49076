package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * The question where the respondent lives: one area of the round's area set, or a kind of missing answer.
 *
 * @param dontKnow the label for "don't know"; not offered when absent
 */
public record AreaQuestion(
        @NotNull @Valid QuestionId id,
        @NotNull @Valid LocalizedText wording,
        Optional<@Valid LocalizedText> hint,
        Boolean required,
        Optional<@Valid Routing> shownIf,
        Optional<@Valid LocalizedText> dontKnow)
        implements Question {

    public AreaQuestion {
        hint = Authored.optional(hint);
        required = Authored.flag(required);
        shownIf = Authored.optional(shownIf);
        dontKnow = Authored.optional(dontKnow);
    }

    @Override
    public List<Variable> variables() {
        return List.of(new Variable(id.value(), id, Variable.Kind.AREA));
    }

    /** Whether the area exists is known by the round's area set, not by the question. */
    @Override
    public Findings checkGiven(Answer answer) {
        return answer instanceof Answer.InArea || answer instanceof Answer.Missing
                ? Findings.NONE
                : Findings.of(Finding.error("answer.notArea", ""));
    }

    @Override
    public OptionalInt code(String variable, Answer answer) {
        return OptionalInt.empty();
    }

    @Override
    public List<Integer> codesOf(String variable) {
        return List.of();
    }

    @Override
    public Findings checkSelf() {
        return Findings.NONE;
    }

    @Override
    public Findings untranslated(List<String> languages) {
        return QuestionTexts.untranslated(this, languages).and(LocalizedText.missing(dontKnow, languages, "dontKnow"));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.area(this);
    }
}
