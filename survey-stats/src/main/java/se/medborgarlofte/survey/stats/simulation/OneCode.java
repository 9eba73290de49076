package se.medborgarlofte.survey.stats.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.simulation.Before;
import se.medborgarlofte.survey.core.simulation.ItemPlan;
import se.medborgarlofte.survey.core.simulation.Target;

/** Replies with one code, to a question with one choice or to an item of a battery. */
final class OneCode implements Reply {

    private final SetAside setAside;
    private final Map<Integer, BigDecimal> distribution;
    private final Optional<Target> target;
    private final Optional<Recentred> recentred;
    private final List<Integer> open;
    private final Chance chance;

    OneCode(Optional<ItemPlan> plan, List<Choice> choices, List<Person> asked, Chance chance) {
        var before = plan.map(ItemPlan::before).orElse(List.of());
        this.setAside = new SetAside(before, chance);
        this.distribution = plan.map(ItemPlan::distribution).orElse(Map.of());
        this.target = plan.flatMap(ItemPlan::target);
        this.recentred = target.map(wanted -> Recentred.on(wanted, before, asked));
        this.open = setAside.others(choices).stream().map(Choice::code).toList();
        this.chance = chance;
    }

    @Override
    public Answer of(Person person) {
        return setAside.drawn(person).map(OneCode::answer).orElseGet(() -> new Answer.Chosen(shared(person)));
    }

    private static Answer answer(Before before) {
        return before.code().<Answer>map(Answer.Chosen::new).orElseGet(() -> Missed.as(before));
    }

    private int shared(Person person) {
        if (recentred.isPresent() && target.isPresent()) {
            boolean within = chance.next() < recentred.get().probability(person);
            return chance.oneOf(within ? target.get().within() : target.get().otherwise());
        }
        return distribution.isEmpty() ? chance.oneOf(open) : chance.oneOf(distribution);
    }
}
