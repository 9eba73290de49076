package se.medborgarlofte.survey.core.questionnaire;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Several items with the same choices, asked together. */
public record Battery(
        @NotNull @Valid QuestionId id,
        @NotNull @Valid LocalizedText wording,
        Optional<@Valid LocalizedText> hint,
        Boolean required,
        Optional<@Valid Routing> shownIf,
        @Size(min = 1, max = 40) List<@NotNull @Valid Item> items,
        @Size(min = 2, max = 50) List<@NotNull @Valid Choice> choices)
        implements Question {

    public Battery {
        hint = Authored.optional(hint);
        required = Authored.flag(required);
        shownIf = Authored.optional(shownIf);
        items = Authored.list(items);
        choices = Authored.list(choices);
    }

    public String variable(ItemId item) {
        return id + "_" + item;
    }

    /** The names of the items; one that was left out is somebody else's finding. */
    private Stream<ItemId> itemIds() {
        return items.stream().filter(Objects::nonNull).map(Item::id).filter(Objects::nonNull);
    }

    @Override
    public List<Variable> variables() {
        return itemIds()
                .map(item -> new Variable(variable(item), id, Variable.Kind.CODE))
                .toList();
    }

    @Override
    public Answer put(Answer answer) {
        if (!(answer instanceof Answer.Graded graded)) {
            return Question.super.put(answer);
        }
        var byItem = new LinkedHashMap<>(graded.byItem());
        items.forEach(item -> byItem.merge(
                item.id(), Answer.Missing.NO_ANSWER, (said, passedOver) -> said.isAsked() ? said : passedOver));
        return new Answer.Graded(byItem);
    }

    @Override
    public Findings checkGiven(Answer answer) {
        if (!(answer instanceof Answer.Graded graded)) {
            return Findings.of(Finding.error("answer.notGraded", ""));
        }
        var findings = Findings.NONE;
        for (var item : items) {
            findings =
                    findings.and(checkItem(graded.of(item.id())).under(item.id().value()));
        }
        return findings.and(unknownItems(graded));
    }

    private Findings checkItem(Answer answer) {
        if (answer.isPassedOver()) {
            return required ? Findings.of(Finding.error("answer.required", "")) : Findings.NONE;
        }
        return Choices.check(choices, answer);
    }

    private Findings unknownItems(Answer.Graded graded) {
        var known = itemIds().toList();
        if (known.containsAll(graded.byItem().keySet())) {
            return Findings.NONE;
        }
        return new Findings(graded.byItem().keySet().stream()
                .filter(item -> !known.contains(item))
                .map(item -> Finding.error("item.unknown", item.value()).with("item", item))
                .toList());
    }

    @Override
    public OptionalInt code(String variable, Answer answer) {
        return answer instanceof Answer.Graded graded && graded.of(item(variable)) instanceof Answer.Chosen chosen
                ? OptionalInt.of(chosen.code())
                : OptionalInt.empty();
    }

    @Override
    public boolean isAnswered(String variable, Answer answer) {
        var code = code(variable, answer);
        return code.isPresent() && Choices.isSubstantive(choices, code.getAsInt());
    }

    /** The item that {@code variable} is the column of. */
    public ItemId item(String variable) {
        return new ItemId(
                variable.substring(Math.min(variable.length(), id.value().length() + 1)));
    }

    @Override
    public List<Integer> codesOf(String variable) {
        return Choices.codes(choices).toList();
    }

    @Override
    public Findings checkSelf() {
        var seen = new Seen<ItemId>();
        var repeated = Findings.each(
                items,
                "items",
                item -> seen.again(item.id())
                        ? Findings.of(Finding.error("item.repeated", "id").with("item", item.id()))
                        : Findings.NONE);
        return repeated.and(Choices.checkCodes(choices, "choices"));
    }

    @Override
    public Findings untranslated(List<String> languages) {
        var ofItems = Findings.each(
                items,
                "items",
                item -> LocalizedText.missing(Optional.ofNullable(item.wording()), languages, "wording"));
        return QuestionTexts.untranslated(this, languages)
                .and(ofItems)
                .and(Choices.untranslated(choices, "choices", languages));
    }

    /** The same answer to every item. */
    public Answer.Graded all(Answer answer) {
        Map<ItemId, Answer> same =
                itemIds().collect(toMap(item -> item, item -> answer, (first, second) -> first, LinkedHashMap::new));
        return new Answer.Graded(same);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.battery(this);
    }
}
