package se.medborgarlofte.survey.stats.reference;

import java.util.List;
import se.medborgarlofte.survey.stats.estimate.Variance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A population variance. */
record VarianceAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var name = ReferenceSample.names(call.get("vars")).findFirst().orElseThrow();
        double[] y = sample.table().numbers(name);
        var variance = Variance.of(y, sample.base(call, List.of(y)), sample.design());
        return JsonNodeFactory.instance
                .objectNode()
                .put("estimate", variance.value())
                .put("se", variance.standardError());
    }
}
