package se.medborgarlofte.survey.stats.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.simulation.Before;
import se.medborgarlofte.survey.core.simulation.ItemPlan;

/** Replies with several codes, to a question that admits up to so many. */
final class SeveralCodes implements Reply {

    private final SetAside setAside;
    private final Map<Integer, BigDecimal> shares;
    private final List<Choice> open;
    private final List<Integer> together;
    private final int atMost;
    private final boolean required;
    private final Chance chance;

    SeveralCodes(Optional<ItemPlan> plan, Offer offer, Chance chance) {
        this.setAside = new SetAside(plan.map(ItemPlan::before).orElse(List.of()), chance);
        this.shares = plan.map(ItemPlan::distribution).orElse(Map.of());
        this.open = setAside.others(offer.choices());
        this.together =
                open.stream().filter(Choice::isSubstantive).map(Choice::code).toList();
        this.atMost = offer.atMost().orElse(offer.choices().size());
        this.required = offer.required();
        this.chance = chance;
    }

    /** What the question admits. */
    record Offer(List<Choice> choices, Optional<Integer> atMost, boolean required) {}

    @Override
    public Answer of(Person person) {
        return setAside.drawn(person).map(SeveralCodes::answer).orElseGet(() -> shares.isEmpty() ? any() : planned());
    }

    private static Answer answer(Before before) {
        return before.code()
                .<Answer>map(code -> new Answer.ChosenMany(List.of(code)))
                .orElseGet(() -> Missed.as(before));
    }

    private Answer planned() {
        var taken = shares.entrySet().stream()
                .filter(entry -> chance.next() < entry.getValue().doubleValue())
                .map(Map.Entry::getKey)
                .toList();
        if (taken.isEmpty()) {
            return required ? new Answer.ChosenMany(List.of(chance.oneOf(shares))) : Answer.Missing.NO_ANSWER;
        }
        return new Answer.ChosenMany(chance.someOf(taken, Math.min(atMost, taken.size())));
    }

    /** A choice, and others beside it where it is one that goes with others. */
    private Answer any() {
        var first = chance.oneOf(open);
        if (!first.isSubstantive()) {
            return new Answer.ChosenMany(List.of(first.code()));
        }
        int count = 1 + chance.below(Math.min(atMost, together.size()));
        return new Answer.ChosenMany(chance.someOf(together, count));
    }
}
