package se.medborgarlofte.survey.core.situation;

import java.util.List;
import java.util.Optional;

/**
 * What one party says of one problem in one area, and what that rests on.
 *
 * @param pointer whether it is those who chose to answer an open survey, who can point but not speak for the others
 * @param residents absent for the other parties, and where too few answered
 * @param grades of municipality or police
 * @param count of municipality or police, whether or not it was used
 */
public record PartyView(
        Party party,
        Statement statement,
        boolean pointer,
        Optional<ResidentShare> residents,
        List<Integer> grades,
        Optional<EventCount> count) {

    public PartyView {
        grades = List.copyOf(grades);
    }

    /** One who has no information. */
    public static PartyView missing(Party party) {
        return new PartyView(party, Statement.MISSING, false, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same without the residents' figures. */
    PartyView withoutShare() {
        return new PartyView(party, statement, pointer, Optional.empty(), grades, count);
    }

    /** Whether events were counted and yet say nothing: there is nothing to hold them against, or they are never used. */
    public boolean isCountUnused() {
        return statement == Statement.MISSING && count.isPresent();
    }

    public boolean isConcerned() {
        return statement == Statement.CONCERN;
    }
}
