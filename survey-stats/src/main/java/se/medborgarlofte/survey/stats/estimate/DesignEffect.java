package se.medborgarlofte.survey.stats.estimate;

import java.util.OptionalDouble;

/** The variance of a mean or share over that of a simple random sample of the same size; named after how that is drawn. */
public enum DesignEffect {
    /** {@code V / (S2/n)}. */
    WITH_REPLACEMENT {
        @Override
        double remaining(SimpleSample sample) {
            return 1;
        }
    },
    /** {@code V / (S2/n (1 - n/N))} with N the sum of weights; undefined unless N is above n. */
    WITHOUT_REPLACEMENT {
        @Override
        double remaining(SimpleSample sample) {
            return 1 - sample.n() / sample.population();
        }
    };

    /**
     * The design effect.
     *
     * @param variance of the estimate, at least 0
     * @return at least 0; empty if all values are equal, n is below 2, or weights do not sum up to a population above n
     */
    public OptionalDouble of(double variance, SimpleSample sample) {
        double simple = sample.elementVariance() / sample.n() * remaining(sample);
        return simple > 0 ? OptionalDouble.of(variance / simple) : OptionalDouble.empty();
    }

    /**
     * The design effect of a total: its variance is N² times that of a mean.
     *
     * @param variance of the total, at least 0
     * @return as for a mean
     */
    public OptionalDouble ofTotal(double variance, SimpleSample sample) {
        return of(variance / (sample.population() * sample.population()), sample);
    }

    /** The fraction of S2/n that remains after drawing. */
    abstract double remaining(SimpleSample sample);
}
