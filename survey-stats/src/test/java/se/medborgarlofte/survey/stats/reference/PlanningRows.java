package se.medborgarlofte.survey.stats.reference;

import java.util.Locale;
import se.medborgarlofte.survey.stats.plan.Detection;
import se.medborgarlofte.survey.stats.plan.MeasuredValue;
import se.medborgarlofte.survey.stats.plan.Overlap;
import se.medborgarlofte.survey.stats.plan.PlannedRounds;
import se.medborgarlofte.survey.stats.plan.SizeForChange;
import se.medborgarlofte.survey.stats.plan.SizeForMargin;
import se.medborgarlofte.survey.stats.plan.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Planning and decisions, one answer per row of arguments. */
enum PlanningRows implements ReferenceScalar {
    SIZE_FOR_MARGIN {
        @Override
        void answer(ObjectNode row, JsonNode call) {
            var size = new SizeForMargin(
                    number(row, "p"),
                    number(row, "e"),
                    call.get("level").doubleValue(),
                    number(row, "deff"),
                    number(row, "N"));
            row.put("n0", size.simple()).put("n", size.answers()).put("nInteger", size.wholeAnswers());
        }
    },
    SIZE_FOR_CHANGE {
        @Override
        void answer(ObjectNode row, JsonNode call) {
            var detection = new Detection(call.get("alpha").doubleValue(), 1, number(row, "power"));
            double n = new SizeForChange(number(row, "p1"), number(row, "p2"), 1, detection).answersPerRound();
            row.put("nPerRound", n).put("powerPropTest", n);
        }
    },
    MINIMUM_DETECTABLE_CHANGE {
        @Override
        void answer(ObjectNode row, JsonNode call) {
            double n1 = number(row, "n1");
            double n2 = number(row, "n2");
            var overlap = new Overlap(number(row, "overlap") * Math.min(n1, n2), number(row, "rho"));
            var rounds = new PlannedRounds(number(row, "p"), n1, n2, number(row, "deff"), overlap);
            row.put("varDiff", rounds.varianceOfChange())
                    .put("mdc", rounds.detectableChange(new Detection(0.05, 1, 0.8)));
        }
    },
    TARGET_AT_MOST {
        @Override
        void answer(ObjectNode row, JsonNode call) {
            double target = number(row, "target");
            var measured = new MeasuredValue(number(row, "estimate"), number(row, "se"), number(row, "df"));
            var decision =
                    new Target(Target.Side.AT_MOST, target, call.get("alpha").doubleValue()).decide(measured);
            row.put("pNotMet", measured.chanceThisLow(target).orElse(Double.NaN))
                    .put("pNotMissed", measured.chanceThisHigh(target).orElse(Double.NaN))
                    .put("upper95one", decision.bounds().upper())
                    .put("lower95one", decision.bounds().lower())
                    .put("verdict", decision.verdict().name().toLowerCase(Locale.ROOT));
        }
    };

    @Override
    public JsonNode answer(JsonNode call, JsonNode result) {
        var answer = JsonNodeFactory.instance.objectNode();
        var rows = answer.putArray("rows");
        for (var row : result.get("rows")) {
            var node = (ObjectNode) row.deepCopy();
            answer(node, call);
            rows.add(node);
        }
        return answer;
    }

    abstract void answer(ObjectNode row, JsonNode call);

    private static double number(JsonNode row, String name) {
        var value = row.get(name);
        return value.asString().equals("Inf") ? Double.POSITIVE_INFINITY : value.doubleValue();
    }
}
