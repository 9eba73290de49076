package se.medborgarlofte.survey.stats.reference;

import java.util.List;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.estimate.MeasuredShare;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A share with an interval of its own. */
record ProportionAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        double[] y = sample.table()
                .numbers(ReferenceSample.names(call.get("vars")).findFirst().orElseThrow());
        var base = sample.base(call, List.of(y));
        var share = Proportion.statistic(new ShareItem(row -> y[row] == 1, base), base, sample.design());
        var answer = JsonNodeFactory.instance
                .objectNode()
                .put("estimate", share.value())
                .put("se", share.standardError())
                .put("degf", sample.degreesOfFreedom())
                .put("nrowDesign", sample.designRows())
                .put("nNonzeroWeight", sample.design().size(sample.domain()).rows());
        if (sample.degreesOfFreedom() > 0) {
            var interval = method(call).of(measured(sample, call, base, share), ReferenceInterval.level(call));
            answer.putArray("ci").add(interval.lower()).add(interval.upper());
        }
        return answer;
    }

    /** R takes n from its design object for all intervals but the one by likelihood. */
    private static MeasuredShare measured(ReferenceSample sample, JsonNode call, Domain base, Statistic share) {
        int n = method(call) == ProportionInterval.LIKELIHOOD
                ? sample.design().size(base).rows()
                : sample.designRows();
        double p = Math.max(0, Math.min(1, share.value()));
        return new MeasuredShare(p, share.standardError(), n, sample.degreesOfFreedom());
    }

    private static ProportionInterval method(JsonNode call) {
        return switch (call.get("method").stringValue()) {
            case "mean" -> ProportionInterval.WALD;
            case "logit", "xlogit" -> ProportionInterval.LOGIT;
            case "asin" -> ProportionInterval.ARCSINE;
            case "beta" -> ProportionInterval.KORN_GRAUBARD_UNCAPPED;
            case "wilson" -> ProportionInterval.WILSON;
            case "likelihood" -> ProportionInterval.LIKELIHOOD;
            default -> throw new UnsupportedOperationException("interval is not known: " + call);
        };
    }
}
