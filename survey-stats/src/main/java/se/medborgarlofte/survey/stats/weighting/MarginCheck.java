package se.medborgarlofte.survey.stats.weighting;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** Whether margins can be met at all, told before anything is computed. */
final class MarginCheck {

    /** Two sums of the same whole differ by the rounding of doubles; by more than that, no weights can meet both. */
    private static final double ROUNDING = 1e-11;

    private MarginCheck() {}

    /** Everything wrong with the margins for a sample with these weights. */
    static Findings of(List<Margin> margins, double[] weights) {
        var each = margins.stream().map(margin -> ofOne(margin, weights)).collect(Findings.joined());
        return each.and(margins.stream()
                .skip(1)
                .map(margin -> agreement(margins.get(0), margin))
                .collect(Findings.joined()));
    }

    private static Findings ofOne(Margin margin, double[] weights) {
        double[] sums = margin.sums(weights);
        var categories = IntStream.range(0, margin.size())
                .mapToObj(c -> ofCategory(margin, c, sums[c]))
                .collect(Findings.joined());
        double outside = sums[margin.size()];
        return outside < margin.grandTotal() || categories.hasErrors()
                ? categories
                : Findings.of(Finding.error("margin.filledFromOutside", path(margin))
                        .with("outside", outside)
                        .with("total", margin.grandTotal()));
    }

    private static Findings ofCategory(Margin margin, int c, double weight) {
        double total = margin.total(c);
        if (!(total >= 0 && Double.isFinite(total))) {
            return fault("margin.totalNotAtLeastZero", margin, c);
        }
        if (total > 0 && !(weight > 0)) {
            return fault("margin.categoryAbsent", margin, c);
        }
        return Findings.NONE;
    }

    private static Findings fault(String code, Margin margin, int c) {
        return Findings.of(Finding.error(code, path(margin))
                .with("category", margin.category(c))
                .with("total", margin.total(c)));
    }

    private static Findings agreement(Margin first, Margin other) {
        double difference = Math.abs(first.grandTotal() - other.grandTotal());
        return difference <= ROUNDING * first.grandTotal()
                ? Findings.NONE
                : Findings.of(Finding.error("margin.totalsDisagree", path(other))
                        .with("total", other.grandTotal())
                        .with("other", first.name())
                        .with("otherTotal", first.grandTotal()));
    }

    private static String path(Margin margin) {
        return "margins[" + margin.name() + "]";
    }
}
