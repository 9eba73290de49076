package se.medborgarlofte.survey.stats.estimate;

import java.util.function.Supplier;

/** How a share becomes an interval; {@code whole} is of the whole sample, for what a part of it cannot tell of itself. */
record SharePrecision(Supplier<WeightedShare> whole, ProportionRule rule) {

    /** @param share with at least one degree of freedom */
    Known of(WeightedShare share) {
        double variance = share.variance();
        boolean census = variance == 0 && share.variability().isCensus();
        return census
                ? Known.census(share.share().orElseThrow(), share.size(), share.designEffect(variance))
                : sampled(share, variance);
    }

    private Known sampled(WeightedShare share, double variance) {
        double p = share.share().orElseThrow();
        double standardError = Math.sqrt(variance);
        int df = share.size().degreesOfFreedom();
        var measured = new MeasuredShare(p, standardError, share.size().rows(), df);
        double size =
                KornGraubard.CAPPED.size(measured, measured.effectiveSize() / assumedDesignEffect(share), rule.level());
        var interval = ClopperPearson.interval(p, size, rule.level());
        return new Known(standardError, df, size, share.designEffect(variance), interval);
    }

    /** What to divide n by where the data show no variance; 1 where they do, and where nothing is clustered. */
    private double assumedDesignEffect(WeightedShare share) {
        if (!share.isUnanimous() || !share.variability().isClustered()) {
            return 1;
        }
        double cluster = 1 + (share.size().meanClusterSize() - 1) * rule.assumedIntraClusterCorrelation();
        var all = whole.get();
        return Math.max(1, all.designEffect(all.variance()).orElse(cluster));
    }
}
