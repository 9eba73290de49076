package se.medborgarlofte.survey.stats.smallarea;

/**
 * A number about an area that a model made of its own answers and those of all other areas. It is not what the area
 * answered, and is never shown beside direct estimates without being called modelled.
 *
 * @param direct the estimate from the area's own answers, y
 * @param synthetic what the model expects of such an area, x'b
 * @param weightOfDirect gamma = A / (A + psi), in [0, 1]: how much of the area's own estimate is left
 * @param value {@code gamma y + (1 - gamma) x'b}
 * @param meanSquaredError of the value as an estimate of the area's true one, in the squared unit; it trusts the model
 */
public record ModelledEstimate(
        double direct, double synthetic, double weightOfDirect, double value, double meanSquaredError) {

    /**
     * The direct estimate drawn as far towards a known centre as the model would draw it:
     * {@code gamma y + (1 - gamma) c}. With the municipality's value as c it is the fair starting value of an area that was
     * chosen because its own was high.
     *
     * @param centre in the unit of the estimate
     */
    public double drawnTowards(double centre) {
        return weightOfDirect * direct + (1 - weightOfDirect) * centre;
    }
}
