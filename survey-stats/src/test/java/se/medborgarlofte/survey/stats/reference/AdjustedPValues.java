package se.medborgarlofte.survey.stats.reference;

import java.util.List;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.multiplicity.FamilyAdjustment;
import se.medborgarlofte.survey.stats.multiplicity.ScreeningAdjustment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** P-values adjusted in every way; those that are missing stay so. */
record AdjustedPValues() implements ReferenceScalar {

    @Override
    public JsonNode answer(JsonNode call, JsonNode result) {
        var p = call.get("p")
                .valueStream()
                .map(value -> value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty())
                .toList();
        var answer = JsonNodeFactory.instance.objectNode();
        put(answer, "bonferroni", FamilyAdjustment.BONFERRONI.of(p));
        put(answer, "holm", FamilyAdjustment.HOLM.of(p));
        put(answer, "hochberg", FamilyAdjustment.HOCHBERG.of(p));
        put(answer, "BH", ScreeningAdjustment.BENJAMINI_HOCHBERG.of(p));
        put(answer, "BY", ScreeningAdjustment.BENJAMINI_YEKUTIELI.of(p));
        return answer;
    }

    private static void put(ObjectNode answer, String name, List<OptionalDouble> adjusted) {
        var values = answer.putArray(name);
        adjusted.forEach(value -> values.add(value.orElse(Double.NaN)));
    }
}
