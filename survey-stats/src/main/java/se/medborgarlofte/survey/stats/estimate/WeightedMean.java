package se.medborgarlofte.survey.stats.estimate;

import java.util.function.DoubleSupplier;
import se.medborgarlofte.survey.stats.cube.CubePart;
import se.medborgarlofte.survey.stats.cube.CubeVariable;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.design.DomainSize;
import se.medborgarlofte.survey.stats.design.Statistic;

/**
 * A mean before anything is said of its precision.
 *
 * @param size of the base
 * @param population sum of the weights of the base
 * @param value not a number where the base is empty
 * @param meanSquare of the values about the mean, {@code sum w (y - mean)^2 / sum w}
 * @param variability of the mean
 */
record WeightedMean(
        DomainSize size, double population, double value, DoubleSupplier meanSquare, Variability variability) {

    static WeightedMean of(double[] y, Statistic mean) {
        var design = mean.design();
        var base = mean.domain();
        return new WeightedMean(
                design.size(base),
                design.population(base).value(),
                mean.value(),
                () -> SimpleSample.meanSquare(mean.value(), y, base, design),
                Variability.of(mean));
    }

    static WeightedMean of(CubeVariable variable, CubePart part, WeightedCube cube) {
        var mean = cube.mean(variable.item(), part, variable.scores());
        return new WeightedMean(
                mean.size(), mean.population(), mean.value(), mean::meanSquare, Variability.of(mean, cube));
    }
}
