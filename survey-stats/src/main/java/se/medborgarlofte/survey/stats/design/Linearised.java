package se.medborgarlofte.survey.stats.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;

/** Taylor linearisation: the parts are influences, added up within the units of the last stage that matters. */
final class Linearised implements Variation {

    private final Stages stages;
    private final double[] weights;
    private final List<Residual> residuals;
    private final LonelyRule lonely;

    Linearised(Stages stages, double[] weights, List<Residual> residuals, LonelyRule lonely) {
        this.stages = stages;
        this.weights = weights;
        this.residuals = residuals;
        this.lonely = lonely;
    }

    Stages stages() {
        return stages;
    }

    /** Whether the weights are those of the draw, adjusted to nothing. */
    boolean isAsDrawn() {
        return residuals.isEmpty();
    }

    LonelyRule lonely() {
        return lonely;
    }

    @Override
    public double[] partsOfTotal(IntToDoubleFunction y, Domain counted) {
        var last = stages.last();
        double[] parts = new double[last.units()];
        if (residuals.isEmpty()) {
            counted.rows().forEach(row -> parts[last.unitOfRow(row)] += weights[row] * y.applyAsDouble(row));
            return parts;
        }
        double[] z = influence(y, counted);
        for (int row = 0; row < z.length; row++) {
            parts[last.unitOfRow(row)] += z[row];
        }
        return parts;
    }

    /** {@code w y} in the domain and 0 outside it, less what the weights were adjusted to. */
    private double[] influence(IntToDoubleFunction y, Domain counted) {
        double[] raw = new double[weights.length];
        counted.rows().forEach(row -> raw[row] = weights[row] * y.applyAsDouble(row));
        double[] z = raw;
        for (var residual : residuals) {
            z = residual.of(z);
        }
        return z;
    }

    @Override
    public double[] partsOf(DoubleBinaryOperator f, Moving a, Moving b) {
        double[] parts = new double[stages.last().units()];
        Arrays.setAll(
                parts,
                unit -> a.slope() * a.statistic().part(unit)
                        + b.slope() * b.statistic().part(unit));
        return parts;
    }

    @Override
    public double covariance(Statistic a, Statistic b) {
        int[] inDomain =
                unitsInDomain(a.domain() == b.domain() ? a.domain() : a.domain().or(b.domain()));
        return stages.covariance(a.parts(), b.parts(), inDomain, lonely);
    }

    /** Per stratum the units with a row in the domain; not counted unless somebody asks. */
    private int[] unitsInDomain(Domain domain) {
        var first = stages.first();
        int[] units = new int[first.strata()];
        if (lonely.inDomains()) {
            unitsOf(domain).stream().forEach(unit -> units[first.stratumOfUnit(unit)]++);
        }
        return units;
    }

    private BitSet unitsOf(Domain domain) {
        var units = new BitSet(stages.first().units());
        domain.rows().map(stages.first()::unitOfRow).forEach(units::set);
        return units;
    }

    @Override
    public int units(Domain counted) {
        return unitsOf(counted).cardinality();
    }

    @Override
    public DomainSize size(Domain counted, int weightless) {
        var units = unitsOf(counted);
        var strata = new BitSet(stages.first().strata());
        units.stream().map(stages.first()::stratumOfUnit).forEach(strata::set);
        int psus = units.cardinality();
        return new DomainSize(counted.count(), weightless, psus, strata.cardinality(), psus - strata.cardinality());
    }

    /** Adjusted weights of a part hang on the answers of all. */
    @Override
    public boolean isCensus(Domain counted) {
        var rows = residuals.isEmpty() ? counted : Domain.all(weights.length);
        return counted.count() > 0 && rows.rows().allMatch(stages::isDrawnAsAWhole);
    }

    @Override
    public Variation reweighted(Reweighting reweighting, double[] before, double[] after) {
        var more = new ArrayList<>(residuals);
        var residual = reweighting.residual(before, after);
        if (residual != Residual.NONE) {
            more.add(residual);
        }
        return new Linearised(stages, after, List.copyOf(more), lonely);
    }
}
