package se.medborgarlofte.survey.stats.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.simulation.Before;

/** The answers that are drawn before the others are shared out; one number decides about all of them. */
final class SetAside {

    private final List<Before> before;
    private final Chance chance;

    SetAside(List<Before> before, Chance chance) {
        this.before = before;
        this.chance = chance;
    }

    /** What {@code person} answers, if it is one of these. */
    Optional<Before> drawn(Person person) {
        double left = chance.next();
        for (var answer : before) {
            left -= answer.shareOf(person.traits()).doubleValue();
            if (left < 0) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /** The choices that are not among these; all of them, if that leaves nothing. */
    List<Choice> others(List<Choice> choices) {
        var others = choices.stream().filter(choice -> !has(choice)).toList();
        return others.isEmpty() ? choices : others;
    }

    private boolean has(Choice choice) {
        return before.stream().anyMatch(answer -> answer.code().equals(Optional.of(choice.code())));
    }

    /** The share of people with these traits who answer otherwise, in [0, 1]. */
    static double rest(List<Before> before, Map<String, Integer> traits) {
        double rest = 1;
        for (var answer : before) {
            rest -= answer.shareOf(traits).doubleValue();
        }
        return Math.max(0, rest);
    }
}
