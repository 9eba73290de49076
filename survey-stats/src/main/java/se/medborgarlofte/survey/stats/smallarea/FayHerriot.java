package se.medborgarlofte.survey.stats.smallarea;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The model by area: {@code y_a = x_a'b + u_a + e_a}, the areas' own u with variance A, the sampling errors e with the known
 * variances psi_a. It lends precision to small areas, at the price of drawing each towards what is usual.
 *
 * @param method by which A was estimated
 * @param varianceBetweenAreas A, in the squared unit, at least 0; at 0 nothing is left of any area's own answers
 * @param logLikelihood of the direct estimates, as normal variables
 * @param areas in the order of the data
 * @see <a href="https://doi.org/10.1080/01621459.1979.10482505">Fay and Herriot (1979), Journal of the American Statistical
 *     Association 74</a>
 */
public record FayHerriot(
        FayHerriotMethod method,
        double varianceBetweenAreas,
        List<Coefficient> coefficients,
        double logLikelihood,
        List<ModelledEstimate> areas) {

    public FayHerriot {
        coefficients = List.copyOf(coefficients);
        areas = List.copyOf(areas);
    }

    /**
     * Fits the model. A is the highest of 0 and the peaks of the likelihood that a grid of 120 points tells apart, not only
     * the one nearest to a start.
     *
     * @throws ArithmeticException never for data that {@link AreaLevelData} has accepted, but for overflow
     */
    public static FayHerriot of(AreaLevelData data, FayHerriotMethod method) {
        var fit = BetweenAreas.fit(data, method);
        var error = new MeanSquaredError(fit, method);
        return new FayHerriot(
                method,
                fit.between(),
                IntStream.range(0, data.variables())
                        .mapToObj(j -> new Coefficient(fit.coefficient(j), fit.standardError(j)))
                        .toList(),
                fit.logLikelihood(),
                IntStream.range(0, data.areas())
                        .mapToObj(area -> modelled(fit, error, area))
                        .toList());
    }

    private static ModelledEstimate modelled(GeneralisedFit fit, MeanSquaredError error, int area) {
        double gamma = fit.between() / fit.variance(area);
        double synthetic = fit.synthetic(area);
        double value = synthetic + gamma * fit.residual(area);
        return new ModelledEstimate(fit.data().direct(area), synthetic, gamma, value, error.of(area));
    }
}
