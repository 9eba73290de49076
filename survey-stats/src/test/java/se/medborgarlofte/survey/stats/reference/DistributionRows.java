package se.medborgarlofte.survey.stats.reference;

import se.medborgarlofte.survey.stats.distribution.Beta;
import se.medborgarlofte.survey.stats.distribution.ChiSquare;
import se.medborgarlofte.survey.stats.distribution.ChiSquareSum;
import se.medborgarlofte.survey.stats.distribution.FisherF;
import se.medborgarlofte.survey.stats.distribution.Normal;
import se.medborgarlofte.survey.stats.distribution.StudentT;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Distributions, one value per row of arguments. */
enum DistributionRows implements ReferenceScalar {
    PNORM("value", (row, call) -> Normal.upperTail(-number(row, "q"))),
    QNORM("value", (row, call) -> lower(number(row, "p"), Normal::exceededBy)),
    PT("value", (row, call) -> StudentT.upperTail(-number(row, "q"), number(row, "df"))),
    QT("value", (row, call) -> lower(number(row, "p"), tail -> StudentT.exceededBy(tail, number(row, "df")))),
    PBETA("value", (row, call) -> Beta.lowerTail(number(row, "q"), number(row, "a"), number(row, "b"))),
    QBETA("value", (row, call) -> quantileOfBeta(number(row, "p"), number(row, "a"), number(row, "b"))),
    PCHISQ_UPPER("value", (row, call) -> ChiSquare.upperTail(number(row, "q"), number(row, "df"))),
    PF_UPPER("value", (row, call) -> FisherF.upperTail(number(row, "q"), number(row, "df1"), number(row, "df2"))),
    PCHISQSUM_UPPER("integration", (row, call) -> sum(call).upperTail(number(row, "x"))),
    PFSUM_UPPER("integration", (row, call) -> sum(call).upperTail(number(row, "x"), number(call, "ddf")));

    private interface Value {
        double of(JsonNode row, JsonNode call);
    }

    private interface Tail {
        double exceededBy(double probability);
    }

    private final String name;
    private final Value value;

    DistributionRows(String name, Value value) {
        this.name = name;
        this.value = value;
    }

    @Override
    public JsonNode answer(JsonNode call, JsonNode result) {
        var answer = JsonNodeFactory.instance.objectNode();
        var rows = answer.putArray("rows");
        result.get("rows").forEach(row -> rows.add(((ObjectNode) row.deepCopy()).put(name, value.of(row, call))));
        return answer;
    }

    private static double lower(double p, Tail symmetric) {
        return p < 0.5 ? -symmetric.exceededBy(p) : symmetric.exceededBy(1 - p);
    }

    private static double quantileOfBeta(double p, double a, double b) {
        return p < 0.5 ? Beta.exceeding(p, a, b) : Beta.exceededBy(1 - p, a, b);
    }

    private static ChiSquareSum sum(JsonNode call) {
        return ChiSquareSum.of(
                call.get("a").valueStream().mapToDouble(JsonNode::doubleValue).toArray());
    }

    private static double number(JsonNode node, String name) {
        var value = node.get(name);
        return value.asString().equals("Inf") ? Double.POSITIVE_INFINITY : value.doubleValue();
    }
}
