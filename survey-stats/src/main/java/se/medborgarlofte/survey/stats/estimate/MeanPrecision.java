package se.medborgarlofte.survey.stats.estimate;

import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.design.DomainSize;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.distribution.StudentT;

/** How a mean becomes an interval. */
record MeanPrecision(Statistic mean, double level) {

    /** @param meanSquare of the values about the mean; negative weights can leave values that vary without one */
    Precision of(double meanSquare) {
        double variance = mean.variance();
        if (meanSquare < 0 || meanSquare == 0 && variance > 0) {
            return Undefined.NOT_ESTIMABLE;
        }
        var design = mean.design();
        var size = design.size(mean.domain());
        double population = design.population(mean.domain()).value();
        var deff = DesignEffect.WITH_REPLACEMENT.of(variance, SimpleSample.of(meanSquare, size.rows(), population));
        return variance == 0 && design.isCensus(mean.domain())
                ? Known.census(mean.value(), size, deff)
                : sampled(variance, size, deff);
    }

    private Known sampled(double variance, DomainSize size, OptionalDouble deff) {
        double standardError = Math.sqrt(variance);
        int df = size.degreesOfFreedom();
        double effective = variance > 0 ? size.rows() / deff.orElse(1) : size.rows();
        var interval = Interval.around(mean.value(), standardError * StudentT.twoSided(level, df));
        return new Known(standardError, df, effective, deff, interval);
    }
}
