package se.medborgarlofte.survey.stats.reference;

import se.medborgarlofte.survey.stats.weighting.Kish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What unequal weights cost. */
record KishAnswer() implements ReferenceScalar {

    @Override
    public JsonNode answer(JsonNode call, JsonNode result) {
        var kish = Kish.of(call.get("weights")
                .valueStream()
                .mapToDouble(JsonNode::doubleValue)
                .toArray());
        return JsonNodeFactory.instance
                .objectNode()
                .put("deff", kish.designEffect())
                .put("nEff", kish.effectiveSampleSize())
                .put("cv2", kish.designEffect() - 1);
    }
}
