package se.medborgarlofte.survey.stats.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import se.medborgarlofte.survey.stats.estimate.BinomialInterval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Intervals for independent draws. */
record BinomialRows() implements ReferenceScalar {

    private static final Map<String, BinomialInterval> METHODS = new LinkedHashMap<>();

    static {
        METHODS.put("wald", BinomialInterval.WALD);
        METHODS.put("wilson", BinomialInterval.WILSON);
        METHODS.put("clopperPearson", BinomialInterval.CLOPPER_PEARSON);
        METHODS.put("jeffreys", BinomialInterval.JEFFREYS);
        METHODS.put("agrestiCoull", BinomialInterval.AGRESTI_COULL);
    }

    @Override
    public JsonNode answer(JsonNode call, JsonNode result) {
        var answer = JsonNodeFactory.instance.objectNode();
        var rows = answer.putArray("rows");
        for (var row : result.get("rows")) {
            var node = (ObjectNode) row.deepCopy();
            METHODS.forEach((name, method) -> {
                var interval = method.of(
                        row.get("x").intValue(),
                        row.get("n").intValue(),
                        call.get("level").doubleValue());
                node.putArray(name).add(interval.lower()).add(interval.upper());
            });
            rows.add(node);
        }
        return answer;
    }
}
