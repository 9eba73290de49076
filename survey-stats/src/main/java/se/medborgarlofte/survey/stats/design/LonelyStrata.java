package se.medborgarlofte.survey.stats.design;

import java.util.List;

/**
 * A variance was asked of a design where these strata have one sampling unit each, and no rule for them was chosen; or one
 * unit each in the domain, each to add what the others add. At a later stage the strata are the units of the stage before.
 */
public final class LonelyStrata extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final List<Integer> strata;

    LonelyStrata(List<Integer> strata) {
        super("strata are not of at least two sampling units each: " + strata);
        this.strata = List.copyOf(strata);
    }

    /** Codes of the strata with a single unit, ascending. */
    public List<Integer> strata() {
        return strata;
    }
}
