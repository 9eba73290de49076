package se.medborgarlofte.survey.stats.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has every table that was ever released, knows the rules and the rounding, and may have answered himself;
 * bounds by another program than the one that protects.
 */
final class Outsider {

    private static final int MINIMUM_BASE = 30;
    private static final int SMALLEST = 5;
    private static final int EVERYBODY = 10_000;
    private static final double ROUNDING = 1e-6;

    private final int counts;
    private final BitSet own;
    private final Set<SumTold> known = new LinkedHashSet<>();

    /** @param own the answer of his own, which he takes away from everything he reads; empty if he has given none */
    Outsider(int kinds, BitSet own) {
        this.counts = 2 * kinds;
        this.own = own;
        known.add(new SumTold(all(), 0, EVERYBODY));
    }

    private BitSet all() {
        var all = new BitSet();
        all.set(0, counts);
        return all;
    }

    void reads(ToldCell told) {
        var cell = told.cell();
        switch (told.telling()) {
            case NOTHING -> readsNothing(cell);
            case BASE -> reads(SumTold.both(cell), cell.n(), cell.n());
            case SHARE -> readsShare(cell);
        }
    }

    private void readsNothing(CountedCell cell) {
        if (cell.n() < MINIMUM_BASE) {
            reads(SumTold.both(cell), 0, MINIMUM_BASE - 1);
        }
    }

    /** Whole percent, rounded half up, and by the rule neither fewer than five nor all but so few. */
    private void readsShare(CountedCell cell) {
        double percent = BigDecimal.valueOf(100L * cell.inside())
                .divide(BigDecimal.valueOf(cell.n()), 0, RoundingMode.HALF_UP)
                .doubleValue();
        int least = (int) Math.ceil(cell.n() * (percent - 0.5) / 100);
        int most = (int) Math.ceil(cell.n() * (percent + 0.5) / 100) - 1;
        reads(SumTold.both(cell), cell.n(), cell.n());
        reads(SumTold.inside(cell), Math.max(SMALLEST, least), Math.min(cell.n() - SMALLEST, most));
    }

    void reads(BitSet sum, int least, int most) {
        known.add(new SumTold(sum, Math.max(0, least - ownIn(sum)), most - ownIn(sum)));
    }

    private int ownIn(BitSet sum) {
        return sum.intersects(own) ? 1 : 0;
    }

    /** Between what and what the sum must be. */
    Bounds bounds(BitSet secret) {
        double least = Math.ceil(bound(secret, ExpressionsBasedModel::minimise) - ROUNDING);
        double most = Math.floor(bound(secret, ExpressionsBasedModel::maximise) + ROUNDING);
        return new Bounds(least + ownIn(secret), most + ownIn(secret));
    }

    record Bounds(double least, double most) {

        double width() {
            return most - least;
        }
    }

    private double bound(BitSet secret, Function<ExpressionsBasedModel, Optimisation.Result> goal) {
        var model = new ExpressionsBasedModel();
        var variables = new ArrayList<Variable>();
        for (int count = 0; count < counts; count++) {
            variables.add(model.newVariable("x" + count).lower(0).weight(secret.get(count) ? 1 : 0));
        }
        int number = 0;
        for (var sum : known) {
            var expression =
                    model.newExpression("e" + number++).lower(sum.least()).upper(sum.most());
            sum.counts().stream().forEach(count -> expression.set(variables.get(count), 1));
        }
        var result = goal.apply(model);
        checkKept(result);
        return result.getValue();
    }

    /** What breaks its own conditions is no bound. */
    private void checkKept(Optimisation.Result result) {
        double[] point = result.toRawCopy1D();
        boolean kept = result.getState().isOptimal() && known.stream().allMatch(sum -> sum.allows(point));
        if (!kept) {
            throw new IllegalStateException("program has not been solved: " + result);
        }
    }
}
