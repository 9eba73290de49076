package se.medborgarlofte.survey.stats.trend;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.areas.AreaStandings;

/**
 * One indicator of the whole municipality, round by round; never of areas, which a round may have had to join.
 *
 * @param basis why it is this indicator
 * @param points one for each round that asked, by time
 * @param leftOut earlier rounds whose answers cannot be read as they are
 */
public record Trend(Indicator indicator, AreaStandings.Basis basis, List<TrendPoint> points, List<Round> leftOut) {

    /** Two rounds are a change, and are told as one. */
    public static final int FEWEST = 3;

    public Trend {
        requireNonNull(indicator, "indicator");
        requireNonNull(basis, "basis");
        points = List.copyOf(points);
        leftOut = List.copyOf(leftOut);
    }
}
