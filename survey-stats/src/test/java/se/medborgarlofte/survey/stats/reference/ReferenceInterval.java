package se.medborgarlofte.survey.stats.reference;

import se.medborgarlofte.survey.stats.distribution.StudentT;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Level and degrees of freedom as a call asks for them. */
final class ReferenceInterval {

    private ReferenceInterval() {}

    static double level(JsonNode call) {
        return call.path("level").asDouble(0.95);
    }

    static double degreesOfFreedom(ReferenceSample sample, JsonNode call) {
        return switch (call.path("df").asString("Inf")) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "degf" -> sample.degreesOfFreedom();
            default -> throw new UnsupportedOperationException("degrees of freedom are not known: " + call);
        };
    }

    static void add(ArrayNode ci, double value, double error, double df, JsonNode call) {
        double half = df > 0 ? error * StudentT.twoSided(level(call), df) : Double.NaN;
        ci.add(value - half).add(value + half);
    }
}
