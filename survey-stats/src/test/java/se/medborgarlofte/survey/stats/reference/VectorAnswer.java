package se.medborgarlofte.survey.stats.reference;

import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Estimates with standard errors, intervals and covariances. */
record VectorAnswer(BiFunction<ReferenceSample, JsonNode, NamedStatistics> statistics) implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var named = statistics.apply(sample, call);
        double df = ReferenceInterval.degreesOfFreedom(sample, call);
        var answer = JsonNodeFactory.instance.objectNode().put("df", df).put("degf", sample.degreesOfFreedom());
        for (var part : new String[] {"names", "estimate", "se", "ci", "vcov", "deff"}) {
            answer.putArray(part);
        }
        named.names().forEach(name -> add(answer, named, name, df, call));
        return answer;
    }

    private static void add(ObjectNode answer, NamedStatistics named, String name, double df, JsonNode call) {
        double value = named.value(name);
        double error = Math.sqrt(named.covariance(name, name));
        answer.withArray("names").add(name);
        answer.withArray("estimate").add(value);
        answer.withArray("se").add(error);
        ReferenceInterval.add(answer.withArray("ci").addArray(), value, error, df, call);
        var row = answer.withArray("vcov").addArray();
        named.names().forEach(other -> row.add(named.covariance(name, other)));
        if (named.effects().containsKey(name)) {
            answer.withArray("deff").add(named.effects().get(name).orElse(Double.NaN));
        }
    }
}
