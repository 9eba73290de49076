package se.medborgarlofte.survey.stats.reference;

import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The replicate weights themselves. */
record ReplicateWeightsAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var replicates = sample.replicates().orElseThrow();
        var answer = JsonNodeFactory.instance
                .objectNode()
                .put("replicates", replicates.count())
                .put("scale", replicates.scale());
        var rscales = answer.putArray("rscales");
        var sums = answer.putArray("columnSums");
        var squares = answer.putArray("columnSumSquares");
        var first = answer.putArray("firstColumn");
        int rows = replicates.rows();
        for (int r = 0; r < replicates.count(); r++) {
            int replicate = r;
            rscales.add(replicates.rscale(r));
            sums.add(IntStream.range(0, rows)
                    .mapToDouble(row -> replicates.weight(replicate, row))
                    .sum());
            squares.add(IntStream.range(0, rows)
                    .mapToDouble(row -> replicates.weight(replicate, row))
                    .map(w -> w * w)
                    .sum());
        }
        int asked = reference.get("result").get("firstColumn").size();
        IntStream.range(0, asked).mapToDouble(row -> replicates.weight(0, row)).forEach(first::add);
        return answer;
    }
}
