package se.medborgarlofte.survey.stats.reference;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a domain covers. */
record DegreesOfFreedomAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var size = sample.design().size(sample.domain());
        return JsonNodeFactory.instance
                .objectNode()
                .put("degf", size.degreesOfFreedom())
                .put("n", sample.domain().count())
                .put("nNonzeroWeight", size.rows())
                .put("sumWeights", sample.design().population(sample.domain()).value());
    }
}
