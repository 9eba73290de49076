package se.medborgarlofte.survey.stats.reference;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The estimators that the harness knows, each in one place; a call of any other fails. */
final class ReferenceEstimators {

    private static final Map<String, ReferenceEstimator> SURVEY = new TreeMap<>();
    private static final Map<String, ReferenceScalar> SCALAR = new TreeMap<>();

    static {
        SURVEY.put("total", new VectorAnswer(NamedStatistics::totals));
        SURVEY.put("mean", new VectorAnswer(NamedStatistics::means));
        SURVEY.put("ratio", new VectorAnswer(NamedStatistics::ratio));
        SURVEY.put("var", new VarianceAnswer());
        SURVEY.put("ciprop", new ProportionAnswer());
        SURVEY.put("quantile", new QuantileAnswer());
        SURVEY.put("by", new GroupsAnswer());
        SURVEY.put("contrast", new ContrastAnswer());
        SURVEY.put("chisq", new IndependenceAnswer());
        SURVEY.put("ttest", new TTestAnswer());
        SURVEY.put("table", new TableAnswer());
        SURVEY.put("degf", new DegreesOfFreedomAnswer());
        SURVEY.put("cronbachAlpha", new AlphaAnswer());
        SURVEY.put("weights", new WeightsAnswer());
        SURVEY.put("repWeights", new ReplicateWeightsAnswer());
        SCALAR.put("pnorm", DistributionRows.PNORM);
        SCALAR.put("qnorm", DistributionRows.QNORM);
        SCALAR.put("pt", DistributionRows.PT);
        SCALAR.put("qt", DistributionRows.QT);
        SCALAR.put("pbeta", DistributionRows.PBETA);
        SCALAR.put("qbeta", DistributionRows.QBETA);
        SCALAR.put("pchisqUpper", DistributionRows.PCHISQ_UPPER);
        SCALAR.put("pfUpper", DistributionRows.PF_UPPER);
        SCALAR.put("pchisqsumUpper", DistributionRows.PCHISQSUM_UPPER);
        SCALAR.put("pFsumUpper", DistributionRows.PFSUM_UPPER);
        SCALAR.put("binomialIntervals", new BinomialRows());
        SCALAR.put("kornGraubard", new KornGraubardRows());
        SCALAR.put("kish", new KishAnswer());
        SCALAR.put("sizeForMargin", PlanningRows.SIZE_FOR_MARGIN);
        SCALAR.put("sizeForChange", PlanningRows.SIZE_FOR_CHANGE);
        SCALAR.put("minimumDetectableChange", PlanningRows.MINIMUM_DETECTABLE_CHANGE);
        SCALAR.put("targetAtMost", PlanningRows.TARGET_AT_MOST);
        SCALAR.put("pAdjust", new AdjustedPValues());
    }

    private ReferenceEstimators() {}

    static ReferenceEstimator survey(JsonNode call) {
        return known(SURVEY.get(call.get("estimator").stringValue()), call);
    }

    static ReferenceScalar scalar(JsonNode call) {
        return known(SCALAR.get(call.get("estimator").stringValue()), call);
    }

    private static <T> T known(T estimator, JsonNode call) {
        if (estimator == null) {
            throw new UnsupportedOperationException("estimator is not known: " + call);
        }
        return estimator;
    }
}
