package se.medborgarlofte.survey.io.report;

import java.util.List;
import se.medborgarlofte.survey.stats.followup.PromiseFollowUp;

/** Promises looked back at, and the rules it was done by. */
public record FollowUps(List<PromiseFollowUp> promises, FollowUpRules rules) {

    public FollowUps {
        promises = List.copyOf(promises);
    }
}
