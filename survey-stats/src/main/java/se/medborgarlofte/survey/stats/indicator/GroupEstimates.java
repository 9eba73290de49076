package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import se.medborgarlofte.survey.stats.design.Domain;

/** Estimates an indicator in groups of responses. */
@FunctionalInterface
interface GroupEstimates {

    /**
     * One estimate per group.
     *
     * @param groups without a response in two of them
     */
    List<GroupEstimate> of(List<Domain> groups);
}
