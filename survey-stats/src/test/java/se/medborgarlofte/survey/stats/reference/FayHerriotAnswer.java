package se.medborgarlofte.survey.stats.reference;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.smallarea.AreaLevelData;
import se.medborgarlofte.survey.stats.smallarea.FayHerriot;
import se.medborgarlofte.survey.stats.smallarea.FayHerriotMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The model by area, of a table with one row per area. */
record FayHerriotAnswer(Path data) {

    /** The notes say which column the sampling variance comes from, its square or so many times it. */
    private static final Pattern VARIANCE = Pattern.compile("Sampling variance = (?:([0-9.]+) \\* )?(\\w+)(\\^2)?");

    JsonNode answer(JsonNode reference) {
        var call = reference.get("call");
        var table = ReferenceTable.read(data.resolve(reference.get("data").stringValue()));
        double[] direct = table.numbers(call.get("y").stringValue());
        double[][] x = IntStream.range(0, table.rows())
                .mapToObj(area -> variables(call, table, area))
                .toArray(double[][]::new);
        var model = FayHerriot.of(
                AreaLevelData.of(direct, variances(reference, table), x),
                FayHerriotMethod.valueOf(call.get("method").stringValue()));
        return written(model);
    }

    private static double[] variables(JsonNode call, ReferenceTable table, int area) {
        return call.get("columns")
                .valueStream()
                .mapToDouble(column -> variable(column, table, area))
                .toArray();
    }

    private static double variable(JsonNode column, ReferenceTable table, int area) {
        if (column.has("const")) {
            return column.get("const").doubleValue();
        }
        double value = table.numbers(column.get("var").stringValue())[area];
        return column.has("level") ? (value == column.get("level").doubleValue() ? 1 : 0) : value;
    }

    private static double[] variances(JsonNode reference, ReferenceTable table) {
        var said = VARIANCE.matcher(reference.get("notes").stringValue());
        if (!said.find()) {
            throw new UnsupportedOperationException("sampling variance is not known: " + reference.get("notes"));
        }
        double factor = said.group(1) == null ? 1 : Double.parseDouble(said.group(1));
        boolean squared = said.group(3) != null;
        return Arrays.stream(table.numbers(said.group(2)))
                .map(sd -> factor * (squared ? sd * sd : sd))
                .toArray();
    }

    private static JsonNode written(FayHerriot model) {
        var answer = JsonNodeFactory.instance
                .objectNode()
                .put("refVar", model.varianceBetweenAreas())
                .put("converged", true)
                .put("loglik", model.logLikelihood());
        var beta = answer.putArray("beta");
        var betaSe = answer.putArray("betaSe");
        model.coefficients().forEach(one -> {
            beta.add(one.value());
            betaSe.add(one.standardError());
        });
        var eblup = answer.putArray("eblup");
        var mse = answer.putArray("mse");
        model.areas().forEach(area -> {
            eblup.add(area.value());
            mse.add(area.meanSquaredError());
        });
        return answer;
    }
}
