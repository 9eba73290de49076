package se.medborgarlofte.survey.stats.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.simulation.Group;
import se.medborgarlofte.survey.core.simulation.Rate;
import se.medborgarlofte.survey.core.simulation.RoundPlan;

/** Brings together everybody a plan speaks of. */
final class People {

    private final RoundPlan plan;
    private final List<AreaCode> frame;
    private final Chance chance;

    People(RoundPlan plan, Round round, AreaSet areas, Chance chance) {
        this.plan = plan;
        this.frame = round.design().isSample()
                ? areas.areas().stream().map(Area::code).toList()
                : List.of();
        this.chance = chance;
    }

    List<Person> all() {
        var people = new ArrayList<Person>();
        for (var group : plan.groups()) {
            for (int i = 0; i < group.people(); i++) {
                people.add(person(group));
            }
        }
        return people;
    }

    private Person person(Group group) {
        var traits = traits(group);
        return new Person(home(group), traits, !group.isDrawn() || answers(traits));
    }

    /** A sample is drawn from a frame, which knows where everybody lives. */
    private Optional<AreaCode> home(Group group) {
        return group.area().or(() -> frame.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(frame)));
    }

    private Map<String, Integer> traits(Group group) {
        var traits = new LinkedHashMap<String, Integer>();
        plan.composition().forEach(trait -> traits.put(trait.variable(), chance.oneOf(trait.shares())));
        traits.putAll(group.fixed());
        return traits;
    }

    private boolean answers(Map<String, Integer> traits) {
        double rate = Rate.first(plan.response(), traits).orElse(BigDecimal.ONE).doubleValue();
        return chance.next() < rate;
    }
}
