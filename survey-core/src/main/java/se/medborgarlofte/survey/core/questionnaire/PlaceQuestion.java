package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * A question about places: any number of the places on a list, up to a limit. Answers about places are sensitive.
 *
 * @param atMost how many may be taken; any number when absent
 * @param places with the codes they are stored under
 */
public record PlaceQuestion(
        @NotNull @Valid QuestionId id,
        @NotNull @Valid LocalizedText wording,
        Optional<@Valid LocalizedText> hint,
        Boolean required,
        Optional<@Valid Routing> shownIf,
        Optional<@Positive Integer> atMost,
        @Size(min = 1, max = 99) List<@Valid Place> places)
        implements Question {

    public PlaceQuestion {
        required = Authored.flag(required);
        places = Authored.list(places);
    }

    /** The places as choices. */
    public List<Choice> choices() {
        return places.stream().map(Place::choice).toList();
    }

    @Override
    public List<Variable> variables() {
        return SeveralChoices.variables(id, choices());
    }

    @Override
    public Findings checkGiven(Answer answer) {
        return SeveralChoices.check(choices(), atMost, answer);
    }

    @Override
    public OptionalInt code(String variable, Answer answer) {
        return SeveralChoices.code(id, variable, answer);
    }

    @Override
    public List<Integer> codesOf(String variable) {
        return List.of(0, 1);
    }

    @Override
    public Findings checkSelf() {
        return Choices.checkCodes(choices());
    }

    @Override
    public Findings untranslated(List<String> languages) {
        return QuestionTexts.untranslated(this, languages).and(Choices.untranslated(choices(), languages));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.place(this);
    }
}
