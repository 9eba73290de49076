package se.medborgarlofte.survey.stats.areas;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;

/**
 * Where the areas of one round stand by one indicator; never of an open round.
 *
 * @param basis why it is this indicator
 * @param level of the interval of each area's difference from the whole, in (0, 1)
 * @param rankLevel of the interval of the difference between two areas, in (0, 1)
 * @param rules that decided when a difference is read, such as {@code cmp-1}
 * @param areas each of the set, in its order
 */
public record AreaStandings(
        Indicator indicator, Basis basis, double level, double rankLevel, String rules, List<AreaStanding> areas) {

    /** Why it is this indicator. */
    public enum Basis {
        /** A goal of a promise is measured by it. */
        GOAL,
        /** It is the first headline that is a share. */
        HEADLINE
    }

    public AreaStandings {
        areas = List.copyOf(areas);
    }

    /** How an area stands; hidden where nothing is known of it. */
    public AreaClass of(AreaCode area) {
        return areas.stream()
                .filter(standing -> standing.area().equals(area))
                .map(AreaStanding::beside)
                .findFirst()
                .orElse(AreaClass.HIDDEN);
    }

    /** How many areas are shown, and so have a place. */
    public int shown() {
        return (int) areas.stream().filter(area -> area.rank().isPresent()).count();
    }

    /** Whether any area is established to be above another. */
    public boolean isOrdered() {
        return areas.stream()
                .map(AreaStanding::rank)
                .flatMap(Optional::stream)
                .anyMatch(rank -> rank.places() < shown());
    }
}
