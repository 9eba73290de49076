package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** R's answers, asked for on the command line: all reference cases that its options can express. */
class EstimateReferenceTest {

    /** R's likelihood intervals are read off a spline. */
    private static final double BY_SPLINE = 1e-3;

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        return ReferenceCommand.all();
    }

    @Test
    void most_cases_can_be_asked() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agrees_with_r(String id) throws IOException {
        var command = ReferenceCommand.of(id);

        var run = Run.of(command.words(folder).toArray());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        var estimates = JsonMapper.shared().readTree(run.out()).get("estimates");
        if (command.isGrouped()) {
            for (var group : command.result().get("groups")) {
                compare(command, group.get("result"), of(group.get("by"), estimates));
            }
        } else {
            compare(command, command.result(), of(JsonMapper.shared().createObjectNode(), estimates));
        }
    }

    /** The estimates of one group. */
    private static List<JsonNode> of(JsonNode by, JsonNode estimates) {
        Map<String, String> wanted = new LinkedHashMap<>();
        by.properties()
                .forEach(label -> wanted.put(label.getKey(), label.getValue().asString()));
        return estimates
                .valueStream()
                .filter(estimate -> {
                    Map<String, String> given = new LinkedHashMap<>();
                    estimate.get("by")
                            .properties()
                            .forEach(label ->
                                    given.put(label.getKey(), label.getValue().asString()));
                    return given.equals(wanted);
                })
                .toList();
    }

    private static void compare(ReferenceCommand command, JsonNode expected, List<JsonNode> given) {
        var values = list(expected.get("estimate"));
        assertThat(given).hasSizeGreaterThanOrEqualTo(values.size());
        var matching = matching(command, expected, given);
        for (int i = 0; i < values.size(); i++) {
            var estimate = matching.get(i);
            double value = values.get(i).doubleValue();
            close("estimate", estimate, value, tolerance(command, "rel"));
            if (expected.has("se")) {
                error(command, estimate, list(expected.get("se")).get(i));
            }
            interval(command, expected, estimate, i);
            effect(command, expected, estimate, i);
        }
    }

    /** A distribution has one share for each answer, in R's order of the names. */
    private static List<JsonNode> matching(ReferenceCommand command, JsonNode expected, List<JsonNode> given) {
        if (!expected.has("names") || !command.asked().has("categorical")) {
            return given;
        }
        return expected.get("names")
                .valueStream()
                .map(name -> given.stream()
                        .filter(one -> name(one).equals(name.stringValue()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static String name(JsonNode estimate) {
        String variable = estimate.get("variable").stringValue();
        return estimate.has("value") ? variable + "=" + estimate.get("value").stringValue() : variable;
    }

    private static void error(ReferenceCommand command, JsonNode estimate, JsonNode expected) {
        if (expected.isNumber() && estimate.has("se")) {
            close("se", estimate, expected.doubleValue(), tolerance(command, "rel"));
        } else {
            assertThat(estimate.has("reason")).isTrue();
        }
    }

    /** R's own where it has one and takes the same degrees of freedom and number of rows. */
    private static void interval(ReferenceCommand command, JsonNode expected, JsonNode estimate, int i) {
        boolean share = command.asked().get("estimator").stringValue().equals("ciprop");
        var bounds = share ? expected.path("ci") : expected.path("ci").path(i);
        boolean byDf = share || command.asked().path("df").asString("degf").equals("degf");
        boolean sameRows = !share
                || expected.path("nrowDesign").asInt(0) == estimate.get("n").intValue();
        boolean answered = bounds.size() == 2 && bounds.get(0).isNumber() && estimate.has("lower");
        boolean own = share || !estimate.get("statistic").stringValue().equals("share");
        int df = expected.path("degf").asInt(expected.path("df").asInt(-1));
        if (answered
                && byDf
                && sameRows
                && own
                && !command.reference().has("ciPolicy")
                && estimate.get("df").intValue() == df) {
            double within = command.asked().path("method").asString("").equals("likelihood") ? BY_SPLINE : 1e-8;
            close("lower", estimate, bounds.get(0).doubleValue(), within);
            close("upper", estimate, bounds.get(1).doubleValue(), within);
        }
    }

    private static void effect(ReferenceCommand command, JsonNode expected, JsonNode estimate, int i) {
        if (command.asked().path("deff").asString("").equals("replace")) {
            close("deff", estimate, expected.get("deff").get(i).doubleValue(), tolerance(command, "rel"));
        }
    }

    private static double tolerance(ReferenceCommand command, String kind) {
        return command.reference().get("tolerance").get(kind).doubleValue();
    }

    private static void close(String what, JsonNode estimate, double expected, double relative) {
        assertThat(estimate.get(what).doubleValue())
                .as(what + " of " + estimate)
                .isCloseTo(expected, relativeTo(expected, relative));
    }

    private static Offset<Double> relativeTo(double expected, double relative) {
        return within(Math.max(1e-12, relative * Math.abs(expected)));
    }

    private static List<JsonNode> list(JsonNode node) {
        return node.isArray() ? node.valueStream().toList() : List.of(node);
    }
}
