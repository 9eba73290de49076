package se.medborgarlofte.survey.stats.reference;

import se.medborgarlofte.survey.stats.estimate.MeasuredShare;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Korn and Graubard's interval from a share, its standard error, n and degrees of freedom, with and without the cap. */
record KornGraubardRows() implements ReferenceScalar {

    @Override
    public JsonNode answer(JsonNode call, JsonNode result) {
        var answer = JsonNodeFactory.instance.objectNode();
        var rows = answer.putArray("rows");
        double level = call.get("level").doubleValue();
        result.get("rows").forEach(row -> rows.add(one(row, level)));
        return answer;
    }

    private static ObjectNode one(JsonNode row, double level) {
        var share = new MeasuredShare(
                row.get("p").doubleValue(),
                row.get("se").doubleValue(),
                row.get("n").intValue(),
                row.get("df").intValue());
        double adjusted = share.effectiveSize() * share.degreesOfFreedomFactor(level);
        var node = ((ObjectNode) row.deepCopy())
                .put("nEff", share.effectiveSize())
                .put("dfAdjusted", adjusted)
                .put("nCapped", Math.min(adjusted, share.n()));
        put(node, "uncapped", ProportionInterval.KORN_GRAUBARD_UNCAPPED, share, level);
        put(node, "capped", ProportionInterval.KORN_GRAUBARD, share, level);
        return node;
    }

    private static void put(
            ObjectNode node, String name, ProportionInterval method, MeasuredShare share, double level) {
        var interval = method.of(share, level);
        node.putArray(name).add(interval.lower()).add(interval.upper());
    }
}
