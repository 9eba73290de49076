package se.medborgarlofte.survey.stats.reference;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.design.Reweighting;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.weighting.Calibration;
import se.medborgarlofte.survey.stats.weighting.CalibrationFunction;
import se.medborgarlofte.survey.stats.weighting.KnownTotals;
import se.medborgarlofte.survey.stats.weighting.Margin;
import se.medborgarlofte.survey.stats.weighting.PostStratification;
import se.medborgarlofte.survey.stats.weighting.Raking;
import se.medborgarlofte.survey.stats.weighting.Trimming;
import tools.jackson.databind.JsonNode;

/** The adjustments of weights a case asks for, in its order. */
record ReferenceAdjustments(List<Reweighting> list) {

    static ReferenceAdjustments of(JsonNode adjust, ReferenceTable table) {
        return new ReferenceAdjustments(
                adjust.valueStream().map(node -> one(node, table)).toList());
    }

    SurveyDesign apply(SurveyDesign design) {
        var adjusted = design;
        for (var reweighting : list) {
            adjusted = adjusted.reweighted(reweighting);
        }
        return adjusted;
    }

    private static Reweighting one(JsonNode node, ReferenceTable table) {
        return switch (node.get("op").stringValue()) {
            case "postStratify" -> new PostStratification(margin(node, table));
            case "rake" ->
                new Raking(
                        node.get("margins")
                                .valueStream()
                                .map(margin -> margin(margin, table))
                                .toList(),
                        node.get("maxit").intValue());
            case "calibrate" -> new Calibration(totals(node.get("columns"), table), function(node));
            case "trim" ->
                new Trimming(
                        node.path("lower").asDouble(Double.NEGATIVE_INFINITY),
                        node.path("upper").asDouble(Double.POSITIVE_INFINITY),
                        node.path("strict").asBoolean(false) ? Trimming.Extent.UNTIL_INSIDE : Trimming.Extent.ONCE);
            default -> throw new UnsupportedOperationException("adjustment is not known: " + node);
        };
    }

    private static Margin margin(JsonNode node, ReferenceTable table) {
        var vars = node.get("vars").valueStream().map(JsonNode::stringValue).toList();
        var cells = node.get("cells").valueStream().toList();
        List<String> keys = cells.stream()
                .map(cell ->
                        key(vars.stream().map(name -> cell.get(name).asString()).toList()))
                .toList();
        int[] ofRow = IntStream.range(0, table.rows())
                .map(row -> keys.indexOf(key(
                        vars.stream().map(name -> table.column(name).text(row)).toList())))
                .toArray();
        double[] totals = cells.stream()
                .mapToDouble(cell -> cell.get("Freq").doubleValue())
                .toArray();
        return Margin.of(key(vars), keys, totals, ofRow);
    }

    private static String key(List<String> parts) {
        return String.join(" ", parts);
    }

    private static KnownTotals totals(JsonNode columns, ReferenceTable table) {
        var known = KnownTotals.none();
        for (var column : columns) {
            known = known.and(
                    column.toString(),
                    values(column, table),
                    column.get("total").doubleValue());
        }
        return known;
    }

    private static double[] values(JsonNode column, ReferenceTable table) {
        if (column.has("const")) {
            double value = column.get("const").doubleValue();
            return IntStream.range(0, table.rows()).mapToDouble(row -> value).toArray();
        }
        var variable = table.column(column.get("var").stringValue());
        if (!column.has("level")) {
            return variable.numbers();
        }
        String level = column.get("level").asString();
        return IntStream.range(0, table.rows())
                .mapToDouble(row -> variable.text(row).equals(level) ? 1 : 0)
                .toArray();
    }

    private static CalibrationFunction function(JsonNode node) {
        var bounds = node.path("bounds");
        double lower = bounds.isMissingNode() ? Double.NEGATIVE_INFINITY : number(bounds.get(0));
        double upper = bounds.isMissingNode() ? Double.POSITIVE_INFINITY : number(bounds.get(1));
        return switch (node.get("calfun").stringValue()) {
            case "linear" -> CalibrationFunction.linear(lower, upper);
            case "raking" -> CalibrationFunction.raking();
            case "logit" -> CalibrationFunction.logit(lower, upper);
            default -> throw new UnsupportedOperationException("calibration is not known: " + node);
        };
    }

    private static double number(JsonNode node) {
        return switch (node.asString()) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> node.doubleValue();
        };
    }
}
