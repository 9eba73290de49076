package se.medborgarlofte.survey.stats.estimate;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * How far several items tell one thing: {@code K/(K-1) (1 - sum S2_j / S2)}, S2_j the variance of item j in the population
 * and S2 that of the sum of the items.
 *
 * <p>At most 1. Below 0 where items contradict each other, as when one of them is reversed: then turn it, and do not hide it.
 *
 * @see <a href="https://doi.org/10.1007/BF02310555">Cronbach (1951), Psychometrika 16</a>
 */
public final class CronbachAlpha {

    private CronbachAlpha() {}

    /**
     * Alpha of the population behind the base; not a number where the sum does not vary.
     *
     * @param items at least two, each with one value per row of the design, finite inside the base
     * @param base rows with an answer to every item
     * @throws IllegalArgumentException if there are fewer than two items, lengths differ, or a value of the base is not finite
     */
    public static Statistic of(List<double[]> items, Domain base, SurveyDesign design) {
        int count = items.size();
        Checks.that(count >= 2, "number of items", "at least 2", count);
        var apart = items.stream()
                .map(item -> Variance.of(item, base, design))
                .reduce(Statistic::plus)
                .orElseThrow();
        var together = Variance.of(sum(items, design.rows()), base, design);
        return apart.dividedBy(together).times(-1).plus(1).times(count / (count - 1.0));
    }

    private static double[] sum(List<double[]> items, int rows) {
        return IntStream.range(0, rows)
                .mapToDouble(
                        row -> items.stream().mapToDouble(item -> item[row]).sum())
                .toArray();
    }
}
