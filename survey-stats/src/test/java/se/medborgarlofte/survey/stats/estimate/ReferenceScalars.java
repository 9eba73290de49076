package se.medborgarlofte.survey.stats.estimate;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs a case without a design, answering with the same rows. */
final class ReferenceScalars {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReferenceScalars() {}

    static ObjectNode answer(JsonNode reference) {
        var call = reference.get("call");
        return switch (call.get("estimator").stringValue()) {
            case "kornGraubard" ->
                rows(reference, row -> kornGraubard(row, call.get("level").doubleValue()));
            case "qt" -> rows(reference, ReferenceScalars::tQuantile);
            case "kish" -> kish(call);
            default -> throw new UnsupportedOperationException("estimator is not known: " + call);
        };
    }

    private static ObjectNode rows(JsonNode reference, Function<JsonNode, ObjectNode> each) {
        var answer = JSON.objectNode();
        var rows = answer.putArray("rows");
        reference.get("result").get("rows").forEach(row -> rows.add(each.apply(row)));
        return answer;
    }

    private static ObjectNode kornGraubard(JsonNode row, double level) {
        var share = new MeasuredShare(
                row.get("p").doubleValue(),
                row.get("se").doubleValue(),
                row.get("n").intValue(),
                row.get("df").intValue());
        var answer = ((ObjectNode) row.deepCopy())
                .put("nEff", share.effectiveSize())
                .put("dfAdjusted", ProportionInterval.KORN_GRAUBARD_UNCAPPED.size(share, share.effectiveSize(), level))
                .put("nCapped", ProportionInterval.KORN_GRAUBARD.size(share, share.effectiveSize(), level));
        put(answer, "uncapped", ProportionInterval.KORN_GRAUBARD_UNCAPPED.of(share, level));
        put(answer, "capped", ProportionInterval.KORN_GRAUBARD.of(share, level));
        return answer;
    }

    private static void put(ObjectNode answer, String name, Interval interval) {
        answer.putArray(name).add(interval.lower()).add(interval.upper());
    }

    private static ObjectNode tQuantile(JsonNode row) {
        double p = row.get("p").doubleValue();
        double df = row.get("df").doubleValue();
        double value = p < 0.5 ? -TQuantiles.exceededBy(p, df) : TQuantiles.exceededBy(1 - p, df);
        return ((ObjectNode) row.deepCopy()).put("value", value);
    }

    private static ObjectNode kish(JsonNode call) {
        var kish = Kish.of(call.get("weights")
                .valueStream()
                .mapToDouble(JsonNode::doubleValue)
                .toArray());
        return JSON.objectNode()
                .put("deff", kish.designEffect())
                .put("nEff", kish.effectiveSampleSize())
                .put("cv2", kish.designEffect() - 1);
    }
}
