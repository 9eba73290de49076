package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Replication: the parts are the estimates with the weights of each replicate. */
final class Replicated implements Variation {

    private final Replicates replicates;

    Replicated(Replicates replicates) {
        this.replicates = replicates;
    }

    @Override
    public double[] partsOfTotal(IntToDoubleFunction y, Domain counted) {
        double[] totals = new double[replicates.count()];
        counted.rows().forEach(row -> {
            double value = y.applyAsDouble(row);
            for (int r = 0; r < totals.length; r++) {
                totals[r] += replicates.weight(r, row) * value;
            }
        });
        return totals;
    }

    @Override
    public double[] partsOf(DoubleBinaryOperator f, Moving a, Moving b) {
        double[] parts = new double[replicates.count()];
        Arrays.setAll(
                parts, r -> f.applyAsDouble(a.statistic().part(r), b.statistic().part(r)));
        return parts;
    }

    @Override
    public double covariance(Statistic a, Statistic b) {
        double centreA = centre(a);
        double centreB = centre(b);
        double sum = 0;
        for (int r = 0; r < replicates.count(); r++) {
            sum += replicates.scale(r) * (a.part(r) - centreA) * (b.part(r) - centreB);
        }
        return sum;
    }

    /** Replicates of scale 0 add nothing, and where all are so, nothing is added whatever the centre. */
    private double centre(Statistic statistic) {
        return switch (replicates.centre()) {
            case FULL_ESTIMATE -> statistic.value();
            case MEAN_OF_REPLICATES ->
                IntStream.range(0, replicates.count())
                        .filter(r -> replicates.scale(r) > 0)
                        .mapToDouble(statistic::part)
                        .average()
                        .orElse(statistic.value());
        };
    }

    @Override
    public int units(Domain counted) {
        return counted.count();
    }

    @Override
    public DomainSize size(Domain counted, int weightless) {
        int rows = counted.count();
        return new DomainSize(rows, weightless, rows, Math.min(rows, 1), replicates.degreesOfFreedom(counted));
    }

    /** Replicates do not tell how many were not drawn. */
    @Override
    public boolean isCensus(Domain counted) {
        return false;
    }

    @Override
    public Variation reweighted(Reweighting reweighting, double[] before, double[] after) {
        return new Replicated(replicates.reweighted(reweighting));
    }
}
