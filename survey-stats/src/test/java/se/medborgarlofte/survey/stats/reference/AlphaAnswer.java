package se.medborgarlofte.survey.stats.reference;

import se.medborgarlofte.survey.stats.estimate.CronbachAlpha;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Cronbach's alpha of the rows with an answer to every item. */
record AlphaAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var items = ReferenceSample.names(call.get("vars"))
                .map(sample.table()::numbers)
                .toList();
        var alpha = CronbachAlpha.of(items, sample.answered(items), sample.design());
        return JsonNodeFactory.instance.objectNode().put("alpha", alpha.value());
    }
}
