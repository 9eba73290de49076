package se.medborgarlofte.survey.io.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.medborgarlofte.survey.io.geo.AreaShapes;
import se.medborgarlofte.survey.stats.areas.AreaStandings;

/**
 * Where the areas of a round stand, and where they lie.
 *
 * @param shapes absent when nobody has drawn them
 */
public record MappedAreas(AreaStandings standings, Optional<AreaShapes> shapes) {

    public MappedAreas {
        requireNonNull(standings, "standings");
        requireNonNull(shapes, "shapes");
    }
}
