package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.situation.FocusArea;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * A citizen promise (medborgarlöfte): what the municipality and the police promise residents of named areas, with
 * the chain of reasons before it and of follow-ups after it.
 *
 * @param title a heading
 * @param text in the words residents were given
 * @param history every state it has been in, the first one first
 */
public record CitizenPromise(
        @NotNull @Valid PromiseId id,
        @NotNull @Valid LocalizedText title,
        @NotNull @Valid LocalizedText text,
        @NotNull @Valid Period period,
        @NotEmpty List<@NotNull Party> parties,
        @NotEmpty List<@NotNull @Valid AreaCode> areas,
        List<@NotNull @Valid FocusArea> focusAreas,
        List<@NotNull @Valid ProblemStatement> problems,
        List<@NotNull @Valid Cause> causes,
        List<@NotNull @Valid Goal> goals,
        List<@NotNull @Valid Commitment> commitments,
        List<@NotNull @Valid Activity> activities,
        List<@NotNull @Valid Decision> decisions,
        Optional<@Valid Publication> publication,
        List<@NotNull @Valid FollowUp> followUps,
        @NotEmpty List<@NotNull @Valid StateChange> history) {

    public CitizenPromise {
        parties = Authored.list(parties);
        areas = Authored.list(areas);
        focusAreas = Authored.list(focusAreas);
        problems = Authored.list(problems);
        causes = Authored.list(causes);
        goals = Authored.list(goals);
        commitments = Authored.list(commitments);
        activities = Authored.list(activities);
        decisions = Authored.list(decisions);
        publication = Authored.optional(publication);
        followUps = Authored.list(followUps);
        history = Authored.list(history);
    }

    /**
     * The state it is in now.
     *
     * @throws IllegalStateException if its history is empty, which {@link #check} would have found
     */
    public PromiseState state() {
        if (history.isEmpty()) {
            throw new IllegalStateException("promise has no history: " + id);
        }
        return history.get(history.size() - 1).state();
    }

    /** Whether residents have been given it, even if it has ended since; before that it is the parties' own draft. */
    public boolean isGiven() {
        return history.stream().anyMatch(change -> change.state().isInForce());
    }

    /** Whether it had ended before {@code day}: somebody has said how it went, or the time it is for is over. */
    public boolean hasEndedBy(LocalDate day) {
        return state().isOutcome()
                || period.to().filter(to -> to.isSurelyBefore(day)).isPresent();
    }

    /** The same promise with those of its follow-ups only. */
    public CitizenPromise telling(List<FollowUp> told) {
        return new CitizenPromise(
                id,
                title,
                text,
                period,
                parties,
                areas,
                focusAreas,
                problems,
                causes,
                goals,
                commitments,
                activities,
                decisions,
                publication,
                told,
                history);
    }

    /** What is wrong within the promise itself: broken references, moves that are not allowed, missing translations. */
    public Findings check(List<String> languages) {
        return PromiseCheck.of(this, languages);
    }
}
