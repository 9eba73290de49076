package se.medborgarlofte.survey.stats.reference;

import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Any estimate by groups, and the covariances between them. */
record GroupsAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var answer = JsonNodeFactory.instance.objectNode();
        var groups = answer.putArray("groups");
        ReferenceGroups.of(sample, call).list().forEach(group -> groups.add(one(group, call, reference)));
        if (call.path("covmat").asBoolean(false)) {
            answer.set("covmat", covariances(ContrastAnswer.statistics(sample, call)));
        }
        return answer;
    }

    private static ObjectNode one(ReferenceGroups.Group group, JsonNode call, JsonNode reference) {
        var node = JsonNodeFactory.instance.objectNode();
        var by = node.putObject("by");
        var names = ReferenceSample.names(call.get("by")).toList();
        IntStream.range(0, names.size())
                .forEach(i -> by.put(names.get(i), group.key().get(i)));
        node.put("n", group.sample().domain().count());
        var of = call.get("of");
        node.set("result", ReferenceEstimators.survey(of).answer(group.sample(), of, reference));
        return node;
    }

    private static ObjectNode covariances(NamedStatistics named) {
        var node = JsonNodeFactory.instance.objectNode();
        var names = node.putArray("names");
        var estimates = node.putArray("estimate");
        var rows = node.putArray("vcov");
        for (var name : named.names()) {
            names.add(name);
            estimates.add(named.value(name));
            var row = rows.addArray();
            named.names().forEach(other -> row.add(named.covariance(name, other)));
        }
        return node;
    }
}
