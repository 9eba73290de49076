package se.medborgarlofte.survey.stats.estimate;

/**
 * What a quantile is where the distribution jumps or lies flat; names and numbers of Hyndman and Fan (1996).
 */
public enum QuantileRule {
    /** The smallest value at or below which a share of at least p lies (type 1). */
    LOWEST {
        @Override
        double at(double p, WeightedValues values) {
            return values.value(values.firstReaching(p));
        }
    },
    /** The same, but half-way to the next value where exactly p lies at or below it (type 2). */
    MIDDLE {
        @Override
        double at(double p, WeightedValues values) {
            int i = values.firstReaching(p);
            boolean between = values.reachesExactly(i, p) && i + 1 < values.count();
            return between ? (values.value(i) + values.value(i + 1)) / 2 : values.value(i);
        }
    },
    /** Linear between the values, the first at share 0 and the last at share 1 (type 7). */
    INTERPOLATED {
        @Override
        double at(double p, WeightedValues values) {
            return values.interpolated(p);
        }
    };

    abstract double at(double p, WeightedValues values);
}
