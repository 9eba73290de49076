package se.medborgarlofte.survey.stats.verdict;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * The comparisons of which verdicts are given together, fixed before the later round was asked.
 *
 * @param areas one comparison each; all areas together where a place is empty
 * @param smallestChange worth having, in percentage points, above 0
 */
public record Family(IndicatorId indicator, List<Optional<AreaCode>> areas, double smallestChange, Basis basis) {

    /** Why it is these. */
    public enum Basis {
        /** The areas of a goal, which something else than the earlier round pointed out. */
        GOAL,
        /** All areas: those of the goal were chosen among them by the earlier round, and fall back by chance. */
        GOAL_CHOSEN_BY_BASELINE,
        /** No goal was fixed: the first headline for all, and for every area that could be pointed out. */
        NO_GOAL,
        /** Somebody named it. */
        NAMED
    }

    public Family {
        areas = List.copyOf(areas);
        Checks.that(!areas.isEmpty(), "family", "of at least one comparison", areas);
        Checks.positive("smallest change worth having", smallestChange);
    }

    /** m. */
    public int size() {
        return areas.size();
    }
}
