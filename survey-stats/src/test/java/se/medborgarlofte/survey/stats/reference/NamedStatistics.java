package se.medborgarlofte.survey.stats.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.estimate.DesignEffect;
import se.medborgarlofte.survey.stats.estimate.Mean;
import se.medborgarlofte.survey.stats.estimate.Ratio;
import se.medborgarlofte.survey.stats.estimate.SimpleSample;
import se.medborgarlofte.survey.stats.estimate.Total;
import tools.jackson.databind.JsonNode;

/** The statistics of a call by name, and their design effects; nothing where values are missing and not to be left out. */
record NamedStatistics(List<String> names, Map<String, Statistic> known, Map<String, OptionalDouble> effects) {

    static NamedStatistics totals(ReferenceSample sample, JsonNode call) {
        return each(sample, call, (column, base) -> Total.of(column.y(), base, sample.design()), DesignEffect::ofTotal);
    }

    static NamedStatistics means(ReferenceSample sample, JsonNode call) {
        return each(
                sample, call, (column, base) -> Mean.statistic(column.y(), base, sample.design()), DesignEffect::of);
    }

    static NamedStatistics ratio(ReferenceSample sample, JsonNode call) {
        String numerator = call.get("numerator").stringValue();
        String denominator = call.get("denominator").stringValue();
        double[] y = sample.table().numbers(numerator);
        double[] x = sample.table().numbers(denominator);
        var ratio = Ratio.of(y, x, sample.base(call, List.of(y, x)), sample.design());
        String name = numerator + "/" + denominator;
        return new NamedStatistics(List.of(name), Map.of(name, ratio), Map.of());
    }

    private interface Estimator {
        Statistic of(ReferenceSample.Column column, Domain base);
    }

    private interface Effect {
        OptionalDouble of(DesignEffect kind, double variance, SimpleSample sample);
    }

    private static NamedStatistics each(ReferenceSample sample, JsonNode call, Estimator estimator, Effect effect) {
        var columns = sample.columns(call);
        var base = sample.base(
                call, columns.stream().map(ReferenceSample.Column::y).toList());
        Map<String, Statistic> known = new LinkedHashMap<>();
        Map<String, OptionalDouble> effects = new LinkedHashMap<>();
        for (var column : columns) {
            if (base.rows().noneMatch(row -> Double.isNaN(column.y()[row]))) {
                var statistic = estimator.of(column, base);
                known.put(column.name(), statistic);
                if (call.has("deff")) {
                    var simple = SimpleSample.of(column.y(), base, sample.design());
                    effects.put(column.name(), effect.of(kind(call), statistic.variance(), simple));
                }
            }
        }
        return new NamedStatistics(
                columns.stream().map(ReferenceSample.Column::name).toList(), known, effects);
    }

    private static DesignEffect kind(JsonNode call) {
        return switch (call.get("deff").stringValue()) {
            case "withoutReplacement" -> DesignEffect.WITHOUT_REPLACEMENT;
            case "replace" -> DesignEffect.WITH_REPLACEMENT;
            default -> throw new UnsupportedOperationException("design effect is not known: " + call);
        };
    }

    double value(String name) {
        return known.containsKey(name) ? known.get(name).value() : Double.NaN;
    }

    double covariance(String one, String other) {
        return known.containsKey(one) && known.containsKey(other)
                ? known.get(one).covariance(known.get(other))
                : Double.NaN;
    }
}
