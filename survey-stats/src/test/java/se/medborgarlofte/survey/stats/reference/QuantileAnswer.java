package se.medborgarlofte.survey.stats.reference;

import java.util.List;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;
import se.medborgarlofte.survey.stats.estimate.Quantile;
import se.medborgarlofte.survey.stats.estimate.QuantileRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Quantiles with Woodruff's intervals. */
record QuantileAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        double[] y = sample.table()
                .numbers(ReferenceSample.names(call.get("vars")).findFirst().orElseThrow());
        var base = sample.base(call, List.of(y));
        var quantile = new Quantile(rule(call), interval(call), ReferenceInterval.level(call));
        var answer = JsonNodeFactory.instance.objectNode().put("df", sample.degreesOfFreedom());
        for (var part : new String[] {"quantiles", "estimate", "se", "ci"}) {
            answer.putArray(part);
        }
        for (var p : call.get("quantiles")) {
            var estimate = quantile.of(p.doubleValue(), y, base, sample.design());
            answer.withArray("quantiles").add(p);
            answer.withArray("estimate").add(estimate.value().orElse(Double.NaN));
            answer.withArray("se").add(estimate.standardError().orElse(Double.NaN));
            var ci = answer.withArray("ci").addArray();
            estimate.interval()
                    .ifPresentOrElse(
                            i -> ci.add(i.lower()).add(i.upper()),
                            () -> ci.add(Double.NaN).add(Double.NaN));
        }
        return answer;
    }

    private static QuantileRule rule(JsonNode call) {
        return switch (call.get("qrule").stringValue()) {
            case "math" -> QuantileRule.LOWEST;
            case "school" -> QuantileRule.MIDDLE;
            case "hf7" -> QuantileRule.INTERPOLATED;
            default -> throw new UnsupportedOperationException("rule is not known: " + call);
        };
    }

    private static ProportionInterval interval(JsonNode call) {
        return switch (call.get("intervalType").stringValue()) {
            case "mean" -> ProportionInterval.WALD;
            case "beta" -> ProportionInterval.KORN_GRAUBARD_UNCAPPED;
            default -> throw new UnsupportedOperationException("interval is not known: " + call);
        };
    }
}
