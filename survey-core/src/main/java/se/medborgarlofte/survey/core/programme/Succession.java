package se.medborgarlofte.survey.core.programme;

import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundState;

/**
 * Which programme may take the place of which: a questionnaire version that people have been asked with stays as it is, a
 * round never goes back, and none that has responses goes away.
 */
public final class Succession {

    private final Programme before;
    private final Predicate<Round> hasResponses;

    public Succession(Programme before, Predicate<Round> hasResponses) {
        this.before = before;
        this.hasResponses = hasResponses;
    }

    /** @throws Refused saying the first reason why {@code after} may not take the place */
    public void refuseUnless(Programme after) {
        before.rounds().stream()
                .flatMap(round -> reasons(round, after))
                .findFirst()
                .ifPresent(reason -> {
                    throw new Refused(reason);
                });
    }

    private Stream<Finding> reasons(Round round, Programme after) {
        return Stream.of(removed(round, after), movedBack(round, after), changed(round, after))
                .flatMap(found -> found.list().stream());
    }

    private Findings removed(Round round, Programme after) {
        return after.round(round.id()).isEmpty() && hasResponses.test(round)
                ? Findings.of(Finding.error("round.hasResponses", "").with("round", round.id()))
                : Findings.NONE;
    }

    private static Findings movedBack(Round round, Programme after) {
        return after.round(round.id())
                        .filter(next -> next.state().compareTo(round.state()) < 0)
                        .isPresent()
                ? Findings.of(Finding.error("round.movedBack", "state").with("round", round.id()))
                        .in(Documents.round(round.id()))
                : Findings.NONE;
    }

    private Findings changed(Round round, Programme after) {
        if (round.state() == RoundState.PLANNED) {
            return Findings.NONE;
        }
        var asked = before.askedIn(round);
        return asked.isEmpty() || asked.equals(after.askedIn(round))
                ? Findings.NONE
                : Findings.of(Finding.error("questionnaire.changedAfterUse", "").with("round", round.id()))
                        .in(Documents.questionnaire(round.questionnaire().id()));
    }
}
