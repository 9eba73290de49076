package se.medborgarlofte.survey.stats.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.design.DesignPlan;
import se.medborgarlofte.survey.stats.design.Jackknife;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.Replicates;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import tools.jackson.databind.JsonNode;

/**
 * The design a reference case describes.
 *
 * @param replicates it was made with, if any
 */
record ReferenceDesign(SurveyDesign design, Optional<Replicates> replicates) {

    static ReferenceDesign of(JsonNode node, ReferenceTable table, Path data) {
        return switch (node.get("type").stringValue()) {
            case "linearization" -> linearised(node, table);
            case "replicateGiven" -> given(node, table, data);
            default -> throw new UnsupportedOperationException("design is not known: " + node);
        };
    }

    private static ReferenceDesign linearised(JsonNode node, ReferenceTable table) {
        var drawn = plan(node, table).design();
        if (!node.has("replicate")) {
            return new ReferenceDesign(drawn, Optional.empty());
        }
        var replicate = node.get("replicate");
        var made = switch (replicate.get("make").stringValue()) {
            case "JK1" -> Jackknife.unstratified(drawn);
            case "JKn" -> Jackknife.stratified(drawn);
            default -> throw new UnsupportedOperationException("replicates are not known: " + replicate);
        };
        var replicates = made.centredAt(centre(replicate));
        var design = ReferenceAdjustments.of(replicate.path("adjust"), table).apply(drawn.with(replicates));
        return new ReferenceDesign(design, Optional.of(replicates));
    }

    private static DesignPlan plan(JsonNode node, ReferenceTable table) {
        var plan = SurveyDesign.plan(table.rows());
        var lonely = node.path("lonelyPsu").asString("fail").toUpperCase(Locale.ROOT);
        plan = plan.lonelyPsu(LonelyPsu.valueOf(lonely));
        plan = node.path("adjustDomainLonely").asBoolean(false) ? plan.lonelyPsuInDomainsToo() : plan;
        for (var stratum : node.path("strata")) {
            plan = plan.strata(table.column(stratum.stringValue()).codes());
        }
        plan = stages(plan, node, table);
        var fpc = node.path("fpc")
                .valueStream()
                .map(column -> table.numbers(column.stringValue()))
                .toArray(double[][]::new);
        plan = fpc.length == 0 ? plan : plan.populations(fpc);
        return node.path("weights").isString()
                ? plan.weights(table.numbers(node.get("weights").stringValue()))
                : plan;
    }

    private static DesignPlan stages(DesignPlan plan, JsonNode node, ReferenceTable table) {
        var ids = node.path("ids")
                .valueStream()
                .map(id -> table.column(id.stringValue()).codes())
                .toList();
        if (ids.isEmpty()) {
            return plan;
        }
        boolean nest = node.path("nest").asBoolean(false);
        var staged = nest ? plan.psusNestedInStrata(ids.get(0)) : plan.psus(ids.get(0));
        for (int[] codes : ids.subList(1, ids.size())) {
            staged = staged.unitsWithin(codes);
        }
        return staged;
    }

    private static ReferenceDesign given(JsonNode node, ReferenceTable table, Path data) {
        var rep = node.get("repWeights");
        if (!rep.path("combined").asBoolean(false)) {
            throw new UnsupportedOperationException("replicate weights are not full weights: " + rep);
        }
        List<double[]> columns =
                ReferenceTable.read(data.resolve(rep.get("data").stringValue())).columns().values().stream()
                        .map(ReferenceColumn::numbers)
                        .toList();
        double[] rscales = rep.get("rscales")
                .valueStream()
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
        var replicates =
                Replicates.of(columns.toArray(double[][]::new), rep.get("scale").doubleValue(), rscales, centre(rep));
        double[] weights = node.path("weights").isString()
                ? table.numbers(node.get("weights").stringValue())
                : IntStream.range(0, table.rows()).mapToDouble(row -> 1).toArray();
        return new ReferenceDesign(SurveyDesign.replicated(weights, replicates), Optional.of(replicates));
    }

    private static Replicates.Centre centre(JsonNode node) {
        return node.path("mse").asBoolean(false)
                ? Replicates.Centre.FULL_ESTIMATE
                : Replicates.Centre.MEAN_OF_REPLICATES;
    }
}
