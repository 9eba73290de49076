package se.medborgarlofte.survey.stats.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.stats.estimate.Interval;

/** What the index of one group came to in one sample of the sample after the other. */
final class DrawnIndexes {

    /** Where a value is rounded up; the last digits of a double do not decide. */
    private static final double HALF = 0.5 + 1e-9;

    private final List<Double> values = new ArrayList<>();
    private final int[] classes = PointScale.classes();
    private final int[][] points;

    DrawnIndexes(int items) {
        this.points = new int[items][ProblemIndex.MOST + 1];
    }

    void add(double value, int[] pointsOfItems) {
        values.add(value);
        classes[(int) Math.floor(value + HALF)]++;
        for (int item = 0; item < pointsOfItems.length; item++) {
            points[item][pointsOfItems[item]]++;
        }
    }

    /** A sample in which nobody of a group is left tells nothing of it. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The middle of the values, so large a part of them as {@code level}, and the estimate wherever it lies.
     *
     * @param level in (0, 1)
     */
    Interval interval(double level, double estimate) {
        var sorted = values.stream().sorted().toList();
        int last = sorted.size() - 1;
        int tail = (int) Math.floor((1 - level) / 2 * last);
        double lower = sorted.get(tail);
        double upper = sorted.get(last - tail);
        return new Interval(Math.min(lower, estimate), Math.max(upper, estimate));
    }

    List<Double> chances() {
        return chances(classes);
    }

    List<Double> chances(int item) {
        return chances(points[item]);
    }

    private List<Double> chances(int[] counts) {
        return Arrays.stream(counts)
                .mapToObj(count -> (double) count / values.size())
                .collect(Collectors.toUnmodifiableList());
    }
}
