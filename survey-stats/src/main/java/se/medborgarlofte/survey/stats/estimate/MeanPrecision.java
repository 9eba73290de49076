package se.medborgarlofte.survey.stats.estimate;

import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.design.DomainSize;
import se.medborgarlofte.survey.stats.distribution.StudentT;

/** How a mean becomes an interval. */
record MeanPrecision(WeightedMean mean, double level) {

    /** Negative weights can leave values that vary without a mean square. */
    Precision precision() {
        double variance = mean.variability().variance();
        double meanSquare = mean.meanSquare().getAsDouble();
        if (meanSquare < 0 || meanSquare == 0 && variance > 0) {
            return Undefined.NOT_ESTIMABLE;
        }
        var size = mean.size();
        var deff =
                DesignEffect.WITH_REPLACEMENT.of(variance, SimpleSample.of(meanSquare, size.rows(), mean.population()));
        return variance == 0 && mean.variability().isCensus()
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
