package se.medborgarlofte.survey.web.api;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.promise.Activity;
import se.medborgarlofte.survey.core.promise.Cause;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.Period;
import se.medborgarlofte.survey.core.promise.ProblemStatement;
import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.promise.PromiseState;
import se.medborgarlofte.survey.core.promise.Publication;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** A promise that residents have been given, without how the parties came to it. */
record PromiseView(
        PromiseId id,
        LocalizedText title,
        LocalizedText text,
        PromiseState state,
        Period period,
        List<Party> parties,
        List<AreaCode> areas,
        List<ProblemStatement> problems,
        List<Cause> causes,
        List<Goal> goals,
        List<Commitment> commitments,
        List<Activity> activities,
        List<Decision> decisions,
        Optional<Publication> publication,
        List<FollowUp> followUps) {

    PromiseView {
        followUps = Authored.list(followUps);
    }

    static PromiseView of(CitizenPromise promise, List<FollowUp> followUps) {
        return new PromiseView(
                promise.id(),
                promise.title(),
                promise.text(),
                promise.state(),
                promise.period(),
                promise.parties(),
                promise.areas(),
                promise.problems(),
                promise.causes(),
                promise.goals(),
                promise.commitments(),
                promise.activities(),
                promise.decisions(),
                promise.publication(),
                followUps);
    }
}
