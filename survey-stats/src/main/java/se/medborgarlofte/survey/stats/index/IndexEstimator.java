package se.medborgarlofte.survey.stats.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.RaoWuBootstrap;
import se.medborgarlofte.survey.stats.design.Replicates;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/**
 * Estimates an index by cut-offs, for all and by group.
 *
 * <p>Points jump where a share crosses a cut-off, so the index has no derivative and a linearised error would be wrong. Its
 * uncertainty is that of the Rao-Wu bootstrap: sampling units drawn anew within strata, respondents where there are no units.
 */
final class IndexEstimator {

    /** So many sets of weights are in memory at a time. */
    private static final int PORTION = 50;

    private final ProblemIndex index;
    private final List<ShareItem> items;
    private final List<PointScale> scales;
    private final double[] averaging;
    private final SurveyDesign design;
    private final double level;

    /**
     * @param asked the index's items that the round asked for
     * @param items their answers, in the same order
     * @param level of the intervals, in (0, 1)
     */
    IndexEstimator(
            ProblemIndex index,
            List<ProblemIndex.Item> asked,
            List<ShareItem> items,
            SurveyDesign design,
            double level) {
        this.index = index;
        this.items = List.copyOf(items);
        this.scales = asked.stream().map(item -> new PointScale(item.cutOffs())).toList();
        this.averaging = Averaging.weights(index, asked);
        this.design = design;
        this.level = level;
    }

    /**
     * The index of all, and of each part; empty for a part in which nobody answered one of the items.
     *
     * @param parts without a response in two of them
     * @return one more than there are parts: all together first
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single unit, of which nothing can be drawn
     *     anew, and the rule is to fail or to adjust
     */
    List<Optional<IndexEstimate>> of(List<Domain> parts) {
        var sums = new ItemSums(items, parts, design.rows());
        var drawn = Stream.generate(() -> new DrawnIndexes(items.size()))
                .limit(parts.size() + 1L)
                .toList();
        draw(sums, drawn);
        double[][] measured = sums.of(design::weight);
        var all = Stream.concat(Stream.of(Domain.all(design.rows())), parts.stream())
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(part -> estimate(measured[part], all.get(part), drawn.get(part)))
                .toList();
    }

    private void draw(ItemSums sums, List<DrawnIndexes> drawn) {
        var random = AskedIndex.generator(index);
        for (int left = index.bootstrap().replicates(); left > 0; left -= PORTION) {
            var weights = RaoWuBootstrap.of(design, Math.max(2, Math.min(PORTION, left)), random);
            for (int replicate = 0; replicate < Math.min(PORTION, left); replicate++) {
                add(sums, weights, replicate, drawn);
            }
        }
    }

    private void add(ItemSums sums, Replicates weights, int replicate, List<DrawnIndexes> drawn) {
        double[][] of = sums.of(row -> weights.weight(replicate, row));
        for (int part = 0; part < of.length; part++) {
            if (hasBases(of[part])) {
                int[] points = points(of[part]);
                drawn.get(part).add(value(points), points);
            }
        }
    }

    private Optional<IndexEstimate> estimate(double[] sums, Domain part, DrawnIndexes drawn) {
        if (!hasBases(sums) || drawn.isEmpty()) {
            return Optional.empty();
        }
        int[] points = points(sums);
        double value = value(points);
        var of = new ArrayList<ItemPoints>();
        for (int item = 0; item < points.length; item++) {
            of.add(item(item, points[item], sums[2 * item] / sums[2 * item + 1], part, drawn));
        }
        int n = of.stream().mapToInt(ItemPoints::n).min().orElse(0);
        return Optional.of(new IndexEstimate(n, value, drawn.interval(level, value), drawn.chances(), of));
    }

    private ItemPoints item(int item, int points, double share, Domain part, DrawnIndexes drawn) {
        int n = items.get(item)
                .base()
                .and(part)
                .and(Domain.of(design.rows(), row -> design.weight(row) > 0))
                .count();
        boolean near = scales.get(item).isNear(share, index.nearCutOff());
        return new ItemPoints(n, share, points, drawn.chances(item), near);
    }

    private static boolean hasBases(double[] sums) {
        return IntStream.range(0, sums.length / 2).allMatch(item -> sums[2 * item + 1] > 0);
    }

    private int[] points(double[] sums) {
        return IntStream.range(0, items.size())
                .map(item -> scales.get(item).of(sums[2 * item], sums[2 * item + 1]))
                .toArray();
    }

    private double value(int[] points) {
        return IntStream.range(0, points.length)
                .mapToDouble(item -> averaging[item] * points[item])
                .sum();
    }
}
