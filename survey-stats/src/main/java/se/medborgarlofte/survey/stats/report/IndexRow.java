package se.medborgarlofte.survey.stats.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndex;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.ShownInterval;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.stats.index.IndexEstimate;
import se.medborgarlofte.survey.stats.index.ItemPoints;

/**
 * One row of the index, told as far as every one of its items is: points of a share that is not shown would tell of it.
 *
 * @param items the same row of each item's table
 */
record IndexRow(List<ReleasedRow> items) {

    private static final int EXACT = 9;
    private static final double PERCENT = 100;

    /** @param estimate absent where nobody answered one of the items */
    ReleasedIndex.Row of(Optional<IndexEstimate> estimate) {
        var figure = estimate.map(this::figure).orElse(ReleasedFigure.TOO_FEW);
        var points = IntStream.range(0, items.size())
                .mapToObj(
                        item -> estimate.filter(made -> items.get(item).figure().hasPoint())
                                .map(made -> points(made.items().get(item)))
                                .orElse(ReleasedIndex.Points.UNTOLD))
                .toList();
        var chances = estimate.filter(made -> figure.hasPoint())
                .map(made -> percent(made.chances()))
                .orElse(List.of());
        return new ReleasedIndex.Row(items.get(0).categories(), figure, chances, points);
    }

    private ReleasedFigure figure(IndexEstimate made) {
        if (any(ShownValue.TooFew.class::isInstance)) {
            return ReleasedFigure.TOO_FEW;
        }
        if (any(ShownValue.Withheld.class::isInstance)) {
            return without(Optional.empty(), new ShownValue.Withheld());
        }
        boolean all = items.stream().allMatch(item -> item.figure().hasPoint());
        return all ? shown(made) : without(Optional.of(made.n()), new ShownValue.TooUncertain());
    }

    private boolean any(Predicate<ShownValue> kind) {
        return items.stream().map(item -> item.figure().value()).anyMatch(kind);
    }

    private static ReleasedFigure without(Optional<Integer> n, ShownValue value) {
        return new ReleasedFigure(n, value, Optional.empty(), false);
    }

    private static ReleasedFigure shown(IndexEstimate made) {
        return new ReleasedFigure(
                Optional.of(made.n()),
                new ShownValue.Rounded(rounded(made.value(), 1, RoundingMode.HALF_UP)),
                Optional.of(new ShownInterval(
                        rounded(made.interval().lower(), 1, RoundingMode.FLOOR),
                        rounded(made.interval().upper(), 1, RoundingMode.CEILING))),
                false);
    }

    private static ReleasedIndex.Points points(ItemPoints item) {
        return new ReleasedIndex.Points(Optional.of(item.points()), percent(item.chances()), item.nearCutOff());
    }

    private static List<Integer> percent(List<Double> chances) {
        return chances.stream()
                .map(chance ->
                        rounded(PERCENT * chance, 0, RoundingMode.HALF_UP).intValueExact())
                .toList();
    }

    private static BigDecimal rounded(double value, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(value).setScale(EXACT, RoundingMode.HALF_UP).setScale(decimals, rounding);
    }
}
