package se.medborgarlofte.survey.core.round;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;

/**
 * What is known about how the asking went; each count absent when nobody counted.
 *
 * @param invited people drawn and written to
 * @param ineligible of them, people who had died, moved or were otherwise not to be asked
 * @param notReached of them, people the letter or call did not reach
 * @param refused of them, people who said no
 * @param started questionnaires begun
 * @param completed questionnaires sent in
 */
public record Paradata(
        Optional<@PositiveOrZero Integer> invited,
        Optional<@PositiveOrZero Integer> ineligible,
        Optional<@PositiveOrZero Integer> notReached,
        Optional<@PositiveOrZero Integer> refused,
        Optional<@PositiveOrZero Integer> started,
        Optional<@PositiveOrZero Integer> completed) {

    /** People drawn who could have answered. */
    public Optional<Integer> eligible() {
        return invited.map(drawn -> drawn - ineligible.orElse(0));
    }
}
