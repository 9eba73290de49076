package se.medborgarlofte.survey.core.round;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

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

    public Paradata {
        invited = Authored.optional(invited);
        ineligible = Authored.optional(ineligible);
        notReached = Authored.optional(notReached);
        refused = Authored.optional(refused);
        started = Authored.optional(started);
        completed = Authored.optional(completed);
    }

    /** Parts that are larger than what they are parts of. */
    Findings check() {
        long parts = Stream.of(ineligible, notReached, refused)
                .mapToLong(part -> part.orElse(0))
                .sum();
        var drawn = invited.filter(all -> parts > all).isPresent()
                ? Findings.of(Finding.error("paradata.moreThanInvited", "invited"))
                : Findings.NONE;
        boolean over = started.filter(all -> completed.orElse(0) > all).isPresent();
        return over ? drawn.and(Findings.of(Finding.error("paradata.moreThanStarted", "completed"))) : drawn;
    }

    /** People drawn who could have answered. */
    public Optional<Integer> eligible() {
        return invited.map(drawn -> drawn - ineligible.orElse(0));
    }
}
