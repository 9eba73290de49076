package se.medborgarlofte.survey.stats.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Replicates;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import tools.jackson.databind.JsonNode;

/**
 * The data, the design and the domain of a case.
 *
 * @param keepsAllRows whether R's design, once calibrated, holds the rows outside the domain too
 */
record ReferenceSample(
        ReferenceTable table,
        SurveyDesign design,
        Optional<Replicates> replicates,
        Domain domain,
        boolean keepsAllRows) {

    static ReferenceSample of(JsonNode reference, Path data) {
        var table = ReferenceTable.read(data.resolve(reference.get("data").stringValue()));
        if (reference.has("filter")) {
            table = table.where(new ReferenceExpression(table).evaluate(reference.get("filter")));
        }
        for (var column : reference.path("derive")) {
            table = table.with(
                    column.get("name").stringValue(), new ReferenceExpression(table).evaluate(column.get("expr")));
        }
        var drawn = ReferenceDesign.of(reference.get("design"), table, data);
        var adjusted = ReferenceAdjustments.of(reference.path("adjust"), table).apply(drawn.design());
        boolean keepsAllRows = reference.has("adjust") && drawn.replicates().isEmpty();
        return new ReferenceSample(
                table, adjusted, drawn.replicates(), domain(reference.path("subset"), table), keepsAllRows);
    }

    private static Domain domain(JsonNode subset, ReferenceTable table) {
        if (subset.isMissingNode()) {
            return Domain.all(table.rows());
        }
        double[] truth = new ReferenceExpression(table).evaluate(subset);
        return Domain.of(table.rows(), row -> truth[row] == 1);
    }

    ReferenceSample in(Domain part) {
        return new ReferenceSample(table, design, replicates, domain.and(part), keepsAllRows);
    }

    int degreesOfFreedom() {
        return design.size(domain).degreesOfFreedom();
    }

    /** Rows of R's design object. */
    int designRows() {
        return keepsAllRows ? table.rows() : domain.count();
    }

    record Column(String name, double[] y) {}

    List<Column> columns(JsonNode call) {
        var categorical = call.path("categorical")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        return names(call.get("vars"))
                .flatMap(name -> categorical.contains(name)
                        ? indicators(name)
                        : Stream.of(new Column(name, table.numbers(name))))
                .toList();
    }

    static Stream<String> names(JsonNode vars) {
        return vars.isArray() ? vars.valueStream().map(JsonNode::stringValue) : Stream.of(vars.stringValue());
    }

    /** One 0/1 column per answer in the domain. */
    private Stream<Column> indicators(String name) {
        var column = table.column(name);
        return column.levels(domain.rows().toArray()).stream()
                .map(level -> new Column(
                        name + "=" + level,
                        IntStream.range(0, table.rows())
                                .mapToDouble(row -> column.isMissing(row)
                                        ? Double.NaN
                                        : column.text(row).equals(level) ? 1 : 0)
                                .toArray()));
    }

    /** Rows of the domain with a value in all columns; the whole domain where missing values are not to be left out. */
    Domain base(JsonNode call, List<double[]> columns) {
        return call.path("naRm").asBoolean(false) ? answered(columns) : domain;
    }

    Domain answered(List<double[]> columns) {
        return domain.and(Domain.of(table.rows(), row -> columns.stream().noneMatch(y -> Double.isNaN(y[row]))));
    }
}
