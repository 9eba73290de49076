package se.medborgarlofte.survey.core.questionnaire;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Several items with the same choices, asked together. */
public record Battery(
        @NotNull @Valid QuestionId id,
        @NotNull @Valid LocalizedText wording,
        Optional<@Valid LocalizedText> hint,
        Boolean required,
        Optional<@Valid Routing> shownIf,
        @Size(min = 1, max = 40) List<@Valid Item> items,
        @Size(min = 2, max = 50) List<@Valid Choice> choices)
        implements Question {

    public Battery {
        required = Authored.flag(required);
        items = Authored.list(items);
        choices = Authored.list(choices);
    }

    public String variable(ItemId item) {
        return id + "_" + item;
    }

    @Override
    public List<Variable> variables() {
        return items.stream()
                .map(item -> new Variable(variable(item.id()), id, Variable.Kind.CODE))
                .toList();
    }

    @Override
    public Findings checkGiven(Answer answer) {
        if (!(answer instanceof Answer.Graded graded)) {
            return Findings.of(Finding.error("answer.notGraded", ""));
        }
        var itemByItem = items.stream()
                .map(item -> checkItem(graded.byItem().getOrDefault(item.id(), Answer.Missing.NOT_ASKED))
                        .under(item.id().value()))
                .collect(Findings.joined());
        return itemByItem.and(unknownItems(graded));
    }

    private Findings checkItem(Answer answer) {
        if (answer.equals(Answer.Missing.NO_ANSWER) || !answer.isAsked()) {
            return required ? Findings.of(Finding.error("answer.required", "")) : Findings.NONE;
        }
        return Choices.check(choices, answer);
    }

    private Findings unknownItems(Answer.Graded graded) {
        var known = items.stream().map(Item::id).toList();
        return new Findings(graded.byItem().keySet().stream()
                .filter(item -> !known.contains(item))
                .map(item -> Finding.error("item.unknown", item.value()).with("item", item))
                .toList());
    }

    @Override
    public OptionalInt code(String variable, Answer answer) {
        if (!(answer instanceof Answer.Graded graded)
                || variable.length() <= id.value().length()) {
            return OptionalInt.empty();
        }
        var item = new ItemId(variable.substring(id.value().length() + 1));
        return graded.byItem().get(item) instanceof Answer.Chosen chosen
                ? OptionalInt.of(chosen.code())
                : OptionalInt.empty();
    }

    @Override
    public List<Integer> codesOf(String variable) {
        return choices.stream().map(Choice::code).toList();
    }

    @Override
    public Findings checkSelf() {
        var seen = new HashSet<ItemId>();
        var repeated = new Findings(IntStream.range(0, items.size())
                .filter(i -> items.get(i).id() != null && !seen.add(items.get(i).id()))
                .mapToObj(i -> Finding.error("item.repeated", "items[" + i + "].id")
                        .with("item", items.get(i).id()))
                .toList());
        return repeated.and(Choices.checkCodes(choices));
    }

    @Override
    public Findings untranslated(List<String> languages) {
        var ofItems = IntStream.range(0, items.size())
                .filter(i -> items.get(i).wording() != null)
                .mapToObj(i -> items.get(i).wording().missingIn(languages).under("items[" + i + "].wording"))
                .collect(Findings.joined());
        return QuestionTexts.untranslated(this, languages).and(ofItems).and(Choices.untranslated(choices, languages));
    }

    /** The same answer to every item. */
    public Answer.Graded all(Answer answer) {
        Map<ItemId, Answer> same =
                items.stream().collect(toMap(Item::id, item -> answer, (first, second) -> first, LinkedHashMap::new));
        return new Answer.Graded(same);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.battery(this);
    }
}
