package se.medborgarlofte.survey.stats.index;

import java.util.List;

/**
 * What one item gave.
 *
 * @param n valid answers
 * @param share in [0, 1]
 * @param points 0 to 6
 * @param chances of 0, 1, … 6 points if the sample were drawn again, adding up to 1
 * @param nearCutOff whether a little more or less would be another point
 */
public record ItemPoints(int n, double share, int points, List<Double> chances, boolean nearCutOff) {

    public ItemPoints {
        chances = List.copyOf(chances);
    }
}
