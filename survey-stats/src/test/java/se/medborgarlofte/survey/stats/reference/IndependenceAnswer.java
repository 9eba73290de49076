package se.medborgarlofte.survey.stats.reference;

import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.CrossTable;
import se.medborgarlofte.survey.stats.hypothesis.IndependenceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tests of association. */
record IndependenceAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        int[] row = sample.table().column(call.get("row").stringValue()).codes();
        int[] column = sample.table().column(call.get("col").stringValue()).codes();
        var base = sample.domain().and(Domain.of(row.length, i -> row[i] >= 0 && column[i] >= 0));
        var table = CrossTable.of(row, column, base, sample.design());
        var method = method(call);
        int df = sample.degreesOfFreedom();
        var test = method.of(table, sample.designRows(), df).orElseThrow();
        var answer = JsonNodeFactory.instance
                .objectNode()
                .put("statistic", test.statistic())
                .put("pValue", test.pValue())
                .put("pValueExact", test.pValue())
                .put("degf", df);
        var dfs = answer.putArray("df").add(test.numeratorDegreesOfFreedom());
        IntStream.of(1)
                .filter(i -> Double.isFinite(test.denominatorDegreesOfFreedom()))
                .forEach(i -> dfs.add(test.denominatorDegreesOfFreedom()));
        return answer;
    }

    private static IndependenceTest method(JsonNode call) {
        return switch (call.get("statistic").stringValue()) {
            case "F" -> IndependenceTest.RAO_SCOTT_F;
            case "Chisq" -> IndependenceTest.RAO_SCOTT_CHI_SQUARE;
            case "lincom" -> IndependenceTest.RAO_SCOTT_EXACT;
            case "Wald" -> IndependenceTest.WALD;
            case "adjWald" -> IndependenceTest.ADJUSTED_WALD;
            default -> throw new UnsupportedOperationException("test is not known: " + call);
        };
    }
}
