package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.cube.CubeMean;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.design.Statistic;

/** What is known of how an estimate would move with the sample, wherever the estimate comes from. */
interface Variability {

    /** Whether there is a value, in the sample and in each of its replicates. */
    boolean isDefined();

    /** At least 0; asked for where there is a degree of freedom. */
    double variance();

    /** Whether sampling units of the design hold several rows. */
    boolean isClustered();

    /** Whether all that the estimate is of was drawn. */
    boolean isCensus();

    /** Of an estimate made row by row. */
    static Variability of(Statistic statistic) {
        return new Variability() {
            @Override
            public boolean isDefined() {
                return statistic.isDefined();
            }

            @Override
            public double variance() {
                return statistic.variance();
            }

            @Override
            public boolean isClustered() {
                return statistic.design().isClustered();
            }

            @Override
            public boolean isCensus() {
                return statistic.design().isCensus(statistic.domain());
            }
        };
    }

    /** Of an estimate out of a cube, whose rows were drawn from a population without limit. */
    static Variability of(CubeMean mean, WeightedCube cube) {
        return new Variability() {
            @Override
            public boolean isDefined() {
                return Double.isFinite(mean.value());
            }

            @Override
            public double variance() {
                return mean.variance();
            }

            @Override
            public boolean isClustered() {
                return cube.isClustered();
            }

            @Override
            public boolean isCensus() {
                return false;
            }
        };
    }
}
