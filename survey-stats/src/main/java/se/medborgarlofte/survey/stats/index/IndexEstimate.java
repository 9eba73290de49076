package se.medborgarlofte.survey.stats.index;

import java.util.List;
import se.medborgarlofte.survey.stats.estimate.Interval;

/**
 * The index of a group, with everything it is made of.
 *
 * @param n valid answers to the item with the fewest
 * @param value 0 to 6
 * @param interval between the ends of which the value lay in most samples of the sample; it holds the value
 * @param chances of 0, 1, … 6 when the value is rounded to a whole number, adding up to 1
 * @param items in the order of the index
 */
public record IndexEstimate(int n, double value, Interval interval, List<Double> chances, List<ItemPoints> items) {

    public IndexEstimate {
        chances = List.copyOf(chances);
        items = List.copyOf(items);
    }
}
