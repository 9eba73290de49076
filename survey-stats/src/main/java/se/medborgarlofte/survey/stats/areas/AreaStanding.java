package se.medborgarlofte.survey.stats.areas;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;

/**
 * Where one area stands.
 *
 * @param beside the municipality as a whole
 * @param rank among the areas that are shown; absent where it is hidden
 */
public record AreaStanding(AreaCode area, AreaClass beside, Optional<RankInterval> rank) {

    public AreaStanding {
        requireNonNull(area, "area");
        requireNonNull(beside, "beside");
        requireNonNull(rank, "rank");
    }

    static AreaStanding hidden(AreaCode area) {
        return new AreaStanding(area, AreaClass.HIDDEN, Optional.empty());
    }
}
