package se.medborgarlofte.survey.stats.estimate;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs a case with data and design through the public API, and answers in the form of the case's result. */
record ReferenceSurvey(ReferenceTable table, SurveyDesign design, Domain domain) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ReferenceSurvey of(JsonNode reference, Path data) {
        if (!reference.path("adjust").isMissingNode()) {
            throw new UnsupportedOperationException("adjustment is not known: " + reference.get("adjust"));
        }
        var table = ReferenceTable.read(data.resolve(reference.get("data").stringValue()));
        if (reference.has("filter")) {
            table = table.where(new ReferenceExpression(table).evaluate(reference.get("filter")));
        }
        for (var column : reference.path("derive")) {
            table = table.with(
                    column.get("name").stringValue(), new ReferenceExpression(table).evaluate(column.get("expr")));
        }
        var design = ReferenceDesign.of(reference.get("design"), table);
        return new ReferenceSurvey(table, design, domain(reference.path("subset"), table));
    }

    private static Domain domain(JsonNode subset, ReferenceTable table) {
        if (subset.isMissingNode()) {
            return Domain.all(table.rows());
        }
        double[] truth = new ReferenceExpression(table).evaluate(subset);
        return Domain.of(table.rows(), row -> truth[row] == 1);
    }

    ObjectNode answer(JsonNode call) {
        return switch (call.get("estimator").stringValue()) {
            case "mean" -> means(call);
            case "total" -> totals(call);
            case "ciprop" -> proportion(call);
            case "degf" -> degf();
            case "by" -> groups(call);
            default -> throw new UnsupportedOperationException("estimator is not known: " + call);
        };
    }

    private ObjectNode degf() {
        var size = design.size(domain);
        return JSON.objectNode()
                .put("degf", size.degreesOfFreedom())
                .put("n", domain.count())
                .put("nNonzeroWeight", size.rows())
                .put("sumWeights", design.totals(row -> 1, domain).sum());
    }

    private ObjectNode groups(JsonNode call) {
        List<List<String>> keys = call.get("by")
                .valueStream()
                .map(by -> table.text(by.stringValue()))
                .toList();
        var answer = JSON.objectNode();
        var groups = answer.putArray("groups");
        domain.rows()
                .mapToObj(row -> keys.stream().map(key -> key.get(row)).toList())
                .filter(key -> !key.contains(""))
                .distinct()
                .sorted(firstKeyFastest(keys.size()))
                .forEach(key -> groups.add(group(call, keys, key)));
        return answer;
    }

    private ObjectNode group(JsonNode call, List<List<String>> keys, List<String> key) {
        var here = Domain.of(
                table.rows(),
                row -> IntStream.range(0, key.size())
                        .allMatch(k -> keys.get(k).get(row).equals(key.get(k))));
        var part = new ReferenceSurvey(table, design, domain.and(here));
        var group = JSON.objectNode().put("n", part.domain.count());
        var by = group.putObject("by");
        IntStream.range(0, key.size()).forEach(k -> by.put(call.get("by").get(k).stringValue(), key.get(k)));
        group.set("result", part.answer(call.get("of")));
        return group;
    }

    private static Comparator<List<String>> firstKeyFastest(int keys) {
        Comparator<List<String>> order = (a, b) -> 0;
        for (int k = keys - 1; k >= 0; k--) {
            int key = k;
            order = order.thenComparing(values -> values.get(key), ReferenceSurvey::numbersFirst);
        }
        return order;
    }

    private static int numbersFirst(String a, String b) {
        boolean numeric = a.matches("-?[0-9.]+") && b.matches("-?[0-9.]+");
        return numeric ? Double.compare(Double.parseDouble(a), Double.parseDouble(b)) : a.compareTo(b);
    }

    private ObjectNode proportion(JsonNode call) {
        if (!call.get("method").stringValue().equals("beta")) {
            throw new UnsupportedOperationException("interval is not known: " + call.get("method"));
        }
        double[] y = table.numbers(call.get("vars").stringValue());
        var share =
                Proportion.of(row -> y[row] == 1, answered(List.of(y)), design, new ProportionRule(level(call), 0.05));
        var known = share.precision().known().orElseThrow();
        // R takes n and df from the whole domain, those without an answer included, and does not cap
        int df = design.size(domain).degreesOfFreedom();
        var measured = new MeasuredShare(share.share().orElseThrow(), known.standardError(), domain.count(), df);
        var interval = ProportionInterval.KORN_GRAUBARD_UNCAPPED.of(measured, level(call));
        var answer = JSON.objectNode()
                .put("estimate", measured.share())
                .put("se", measured.standardError())
                .put("degf", df)
                .put("nrowDesign", domain.count())
                .put("nNonzeroWeight", design.size(domain).rows());
        answer.putArray("ci").add(interval.lower()).add(interval.upper());
        return answer;
    }

    private ObjectNode means(JsonNode call) {
        var columns = columns(call);
        var base = answered(columns.stream().map(Column::y).toList());
        double population = design.totals(row -> 1, base).sum();
        var answer = new ReferenceVector(design, degrees(call));
        for (var column : columns) {
            var mean = Mean.of(column.y(), base, design, level(call));
            var known = mean.precision().known().orElseThrow();
            double value = mean.mean().orElseThrow();
            // ours is the interval on the degrees of freedom of the rows used; R's may rest on others
            var interval = known.degreesOfFreedom() == degrees(call)
                    ? known.interval()
                    : around(value, known.standardError(), call);
            answer.add(column.name(), value, known.standardError(), interval)
                    .influence(design.totals(row -> (column.y()[row] - value) / population, base), deff(call, mean));
        }
        return answer.json().put("degf", design.size(domain).degreesOfFreedom());
    }

    private ObjectNode totals(JsonNode call) {
        var columns = columns(call);
        var base = answered(columns.stream().map(Column::y).toList());
        var answer = new ReferenceVector(design, degrees(call));
        for (var column : columns) {
            var totals = design.totals(row -> column.y()[row], base);
            double standardError = Math.sqrt(design.variance(totals));
            answer.add(column.name(), totals.sum(), standardError, around(totals.sum(), standardError, call))
                    .influence(totals, Double.NaN);
        }
        return answer.json().put("degf", design.size(domain).degreesOfFreedom());
    }

    private Interval around(double estimate, double standardError, JsonNode call) {
        double halfWidth = quantile(call) * standardError;
        return new Interval(estimate - halfWidth, estimate + halfWidth);
    }

    /** The design effect without replacement, from the one with replacement. */
    private double deff(JsonNode call, MeanEstimate mean) {
        var known = mean.precision().known().orElseThrow();
        if (known.designEffect().isEmpty() || !call.path("deff").asString("").equals("withoutReplacement")) {
            return known.designEffect().orElse(Double.NaN);
        }
        double variance = known.standardError() * known.standardError();
        double elementVariance = variance * mean.n() / known.designEffect().getAsDouble();
        var sample = new SimpleSample(elementVariance, mean.n(), mean.weightedBase());
        return DesignEffect.WITHOUT_REPLACEMENT.of(variance, sample).orElse(Double.NaN);
    }

    record Column(String name, double[] y) {}

    private List<Column> columns(JsonNode call) {
        var categorical = call.path("categorical")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        return call.get("vars")
                .valueStream()
                .map(JsonNode::stringValue)
                .flatMap(name -> categorical.contains(name)
                        ? indicators(name).stream()
                        : List.of(new Column(name, table.numbers(name))).stream())
                .toList();
    }

    /** One 0/1 column per answer that the domain holds. */
    private List<Column> indicators(String name) {
        var text = table.text(name);
        return domain.rows()
                .mapToObj(text::get)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted(ReferenceSurvey::numbersFirst)
                .map(value -> new Column(
                        name + "=" + value,
                        text.stream()
                                .mapToDouble(v -> v.isEmpty() ? Double.NaN : v.equals(value) ? 1 : 0)
                                .toArray()))
                .toList();
    }

    private Domain answered(List<double[]> columns) {
        return domain.and(Domain.of(table.rows(), row -> columns.stream().noneMatch(y -> Double.isNaN(y[row]))));
    }

    private double degrees(JsonNode call) {
        return call.path("df").asString("Inf").equals("degf")
                ? design.size(domain).degreesOfFreedom()
                : Double.POSITIVE_INFINITY;
    }

    private double quantile(JsonNode call) {
        double df = degrees(call);
        return Double.isInfinite(df)
                ? NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level(call)) / 2)
                : TQuantiles.twoSided(level(call), (int) df);
    }

    private static double level(JsonNode call) {
        return call.path("level").asDouble(0.95);
    }
}
