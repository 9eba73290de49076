package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** How a share becomes an interval; {@code item} is in the whole sample, for what a part of it cannot tell of itself. */
record SharePrecision(ShareItem item, SurveyDesign design, ProportionRule rule) {

    /** @param share with at least one degree of freedom */
    Known of(WeightedShare share) {
        double variance = share.variance();
        boolean census = variance == 0 && design.isCensus(share.ratio().domain());
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
        if (!share.isUnanimous() || !design.isClustered()) {
            return 1;
        }
        double cluster = 1 + (share.size().meanClusterSize() - 1) * rule.assumedIntraClusterCorrelation();
        var whole = WeightedShare.of(item, design);
        return Math.max(1, whole.designEffect(whole.variance()).orElse(cluster));
    }
}
