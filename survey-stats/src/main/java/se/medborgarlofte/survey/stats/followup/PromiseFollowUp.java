package se.medborgarlofte.survey.stats.followup;

import java.util.List;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.situation.JointView;

/**
 * A look back at a promise. Was it done, how was it done, did it help: three questions, kept apart.
 *
 * @param process as the parties tell it; it alters no suggestion
 * @param suggestions the promise as a whole first, then each of its areas
 * @param known what the parties say now
 * @param above common ground that is none of the promise's and stands higher than all that is
 * @param lint what is weak in the promise, or missing; warnings only
 */
public record PromiseFollowUp(
        CitizenPromise promise,
        DoneShare production,
        List<FollowUp.Process> process,
        List<GoalFollowUp> goals,
        List<Suggested> suggestions,
        KnownGround known,
        List<JointView> above,
        Findings lint) {

    public PromiseFollowUp {
        process = List.copyOf(process);
        goals = List.copyOf(goals);
        suggestions = List.copyOf(suggestions);
        above = List.copyOf(above);
    }
}
