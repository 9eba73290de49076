package se.medborgarlofte.survey.stats.reference;

import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.weighting.WeightReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The weights themselves. */
record WeightsAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var design = sample.design();
        var report = WeightReport.of(sample.domain(), design).orElseThrow();
        int first = reference.get("result").get("first").size();
        var answer = JsonNodeFactory.instance
                .objectNode()
                .put("n", sample.domain().count())
                .put("sum", report.sum())
                .put(
                        "sumSquares",
                        sample.domain()
                                .rows()
                                .mapToDouble(design::weight)
                                .map(w -> w * w)
                                .sum())
                .put("min", report.smallest())
                .put("max", report.largest())
                .put("kishDeff", report.kish().orElseThrow().designEffect());
        IntStream.range(0, first).mapToDouble(design::weight).forEach(answer.putArray("first")::add);
        return answer;
    }
}
