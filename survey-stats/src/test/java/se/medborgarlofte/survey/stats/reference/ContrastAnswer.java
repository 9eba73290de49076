package se.medborgarlofte.survey.stats.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.hypothesis.TTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Linear contrasts and functions of estimates. */
record ContrastAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var named = statistics(sample, call.get("of"));
        double df = ReferenceInterval.degreesOfFreedom(sample, call);
        var answer = JsonNodeFactory.instance.objectNode().put("df", df);
        named.names().forEach(answer.putArray("statisticNames")::add);
        var base = answer.putArray("base");
        named.names().forEach(name -> base.add(named.value(name)));
        var contrasts = answer.putArray("contrasts");
        for (var contrast : call.get("contrasts")) {
            var statistic = new StatisticExpression(named.known()).of(contrast);
            contrasts.add(tested(contrast, statistic, df, ReferenceInterval.level(call)));
        }
        return answer;
    }

    private static ObjectNode tested(JsonNode contrast, Statistic statistic, double df, double level) {
        var test = TTest.of(statistic, df, level).orElseThrow();
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("name", contrast.get("name").stringValue())
                .put("estimate", test.estimate())
                .put("se", test.standardError())
                .put("statistic", test.statistic())
                .put("pValue", test.pValue());
        node.putArray("ci").add(test.interval().lower()).add(test.interval().upper());
        return node;
    }

    static NamedStatistics statistics(ReferenceSample sample, JsonNode call) {
        return switch (call.get("estimator").stringValue()) {
            case "mean" -> NamedStatistics.means(sample, call);
            case "total" -> NamedStatistics.totals(sample, call);
            case "ratio" -> NamedStatistics.ratio(sample, call);
            case "by" -> byGroups(sample, call);
            default -> throw new UnsupportedOperationException("statistics are not known: " + call);
        };
    }

    /** Named by the group, and by the statistic too where there are several. */
    private static NamedStatistics byGroups(ReferenceSample sample, JsonNode call) {
        List<String> names = new ArrayList<>();
        Map<String, Statistic> known = new LinkedHashMap<>();
        var groups = ReferenceGroups.of(sample, call).list();
        var parts = groups.stream()
                .map(group -> statistics(group.sample(), call.get("of")))
                .toList();
        var statistics = parts.get(0).names();
        for (var statistic : statistics) {
            for (int g = 0; g < groups.size(); g++) {
                String name = groups.get(g).name() + (statistics.size() > 1 ? ":" + statistic : "");
                names.add(name);
                known.put(name, parts.get(g).known().get(statistic));
            }
        }
        return new NamedStatistics(names, known, Map.of());
    }
}
