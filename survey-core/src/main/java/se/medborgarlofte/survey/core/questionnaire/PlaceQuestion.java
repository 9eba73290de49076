package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
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
        @Size(min = 1, max = 99) List<@NotNull @Valid Place> places)
        implements Question {

    public PlaceQuestion {
        hint = Authored.optional(hint);
        required = Authored.flag(required);
        shownIf = Authored.optional(shownIf);
        atMost = Authored.optional(atMost);
        places = Authored.list(places);
    }

    /** The places as choices. */
    public List<Choice> choices() {
        return places.stream().filter(Objects::nonNull).map(Place::choice).toList();
    }

    @Override
    public List<Variable> variables() {
        return SeveralChoices.variables(id, places);
    }

    @Override
    public Findings checkGiven(Answer answer) {
        return SeveralChoices.check(places, atMost, answer);
    }

    @Override
    public OptionalInt code(String variable, Answer answer) {
        return SeveralChoices.code(id, variable, answer);
    }

    @Override
    public boolean isAnswered(String variable, Answer answer) {
        return SeveralChoices.isAnswered(places, answer);
    }

    @Override
    public List<Integer> codesOf(String variable) {
        return SeveralChoices.FLAGS;
    }

    @Override
    public Findings checkSelf() {
        return Choices.checkCodes(places, "places");
    }

    @Override
    public Findings untranslated(List<String> languages) {
        return QuestionTexts.untranslated(this, languages).and(Choices.untranslated(places, "places", languages));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.place(this);
    }
}
