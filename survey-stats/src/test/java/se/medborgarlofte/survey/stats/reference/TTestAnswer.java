package se.medborgarlofte.survey.stats.reference;

import java.util.List;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.estimate.Mean;
import se.medborgarlofte.survey.stats.hypothesis.TTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A t-test of a mean, or of two means against each other. */
record TTestAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var test = TTest.of(difference(sample, call), ReferenceInterval.level(call))
                .orElseThrow();
        var answer = JsonNodeFactory.instance
                .objectNode()
                .put("estimate", test.estimate())
                .put("statistic", test.statistic())
                .put("df", test.degreesOfFreedom())
                .put("pValue", test.pValue());
        answer.putArray("ci").add(test.interval().lower()).add(test.interval().upper());
        return answer;
    }

    private static Statistic difference(ReferenceSample sample, JsonNode call) {
        double[] y = sample.table().numbers(call.get("y").stringValue());
        var group = call.get("group").stringValue();
        if (group.equals("0")) {
            return Mean.statistic(y, sample.domain(), sample.design());
        }
        double[] x = sample.table().numbers(group);
        var base = sample.answered(List.of(x));
        return mean(y, x, 1, base, sample).minus(mean(y, x, 0, base, sample));
    }

    private static Statistic mean(double[] y, double[] group, double value, Domain base, ReferenceSample sample) {
        return Mean.statistic(y, base.and(Domain.of(y.length, row -> group[row] == value)), sample.design());
    }
}
