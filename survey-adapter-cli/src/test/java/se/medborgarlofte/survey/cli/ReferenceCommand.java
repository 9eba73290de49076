package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reference case as the command line that asks the same. */
record ReferenceCommand(JsonNode reference) {

    static final Path FOLDER = Path.of("..", "survey-stats", "src", "test", "resources", "reference");

    private static final List<String> STATISTICS = List.of("mean", "total", "ratio", "ciprop", "quantile");

    /** The command's words for R's intervals. */
    private static final Map<String, String> INTERVALS = Map.of(
            "mean", "wald",
            "logit", "logit",
            "xlogit", "logit",
            "asin", "arcsine",
            "beta", "korn_graubard_uncapped",
            "wilson", "wilson",
            "likelihood", "likelihood");

    static ReferenceCommand of(String id) {
        return new ReferenceCommand(JsonMapper.shared()
                .readTree(FOLDER.resolve("cases").resolve(id + ".json").toFile()));
    }

    /** The cases that can be asked on the command line. */
    static List<String> all() throws IOException {
        try (var files = Files.list(FOLDER.resolve("cases"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .filter(id -> of(id).isAskable())
                    .toList();
        }
    }

    JsonNode result() {
        return reference.get("result");
    }

    boolean isGrouped() {
        return call().has("of");
    }

    JsonNode call() {
        return reference.get("call");
    }

    /** What is estimated, in each group if there are any. */
    JsonNode asked() {
        return isGrouped() ? call().get("of") : call();
    }

    private boolean isAskable() {
        if (!reference.get("kind").stringValue().equals("survey")) {
            return false;
        }
        var design = reference.get("design");
        var rule = asked().path("qrule").asString("math");
        return STATISTICS.contains(asked().get("estimator").stringValue())
                && (!isGrouped() || call().get("estimator").stringValue().equals("by"))
                && !design.has("replicate")
                && !design.path("adjustDomainLonely").asBoolean(false)
                && !design.path("repWeights").path("mse").asBoolean(false)
                && rule.equals("math")
                && asked().path("intervalType").asString("mean").equals("mean")
                && isAdjustedByMargins()
                && result().toString().contains("\"estimate\"")
                && !result().toString().contains("null");
    }

    private boolean isAdjustedByMargins() {
        var adjust = reference.path("adjust");
        return adjust.isMissingNode()
                || adjust.size() == 1
                        && List.of("rake", "postStratify")
                                .contains(adjust.get(0).get("op").stringValue());
    }

    List<String> variables() {
        if (asked().has("numerator")) {
            return List.of(
                    asked().get("numerator").stringValue(),
                    asked().get("denominator").stringValue());
        }
        var variables = asked().get("vars");
        return variables.isArray()
                ? variables.valueStream().map(JsonNode::stringValue).toList()
                : List.of(variables.stringValue());
    }

    /** Writes what it needs into a folder, and asks. */
    List<Object> words(Path folder) throws IOException {
        var words = new ArrayList<Object>();
        words.add("estimate");
        words.add(data(folder));
        words.addAll(sample(folder));
        words.addAll(statistics());
        if (reference.has("subset") || isListWise()) {
            words.addAll(List.of("--where", "inside_ == 1"));
        }
        if (isGrouped()) {
            words.add("--by");
            words.add(String.join(",", texts(call().get("by"))));
        }
        words.addAll(margins(folder));
        words.addAll(List.of("--level", asked().path("level").asDouble(0.95), "--format", "json", "--quiet"));
        return words;
    }

    private Path data(Path folder) throws IOException {
        var table = ReferenceTable.read(
                FOLDER.resolve("data").resolve(reference.get("data").stringValue()));
        if (reference.has("filter")) {
            table = table.where(reference.get("filter"));
        }
        table = table.derived(reference.path("derive"));
        if (reference.get("design").has("repWeights")) {
            table = table.and(ReferenceTable.read(FOLDER.resolve("data")
                    .resolve(reference
                            .get("design")
                            .get("repWeights")
                            .get("data")
                            .stringValue())));
        }
        if (reference.has("subset") || isListWise()) {
            table = table.with("inside_", inside(table));
        }
        var file = folder.resolve("data.csv");
        table.write(file);
        return file;
    }

    /** R leaves out a row of which any of several variables is missing; the command looks at each by itself. */
    private boolean isListWise() {
        return asked().path("naRm").asBoolean(false) && variables().size() > 1;
    }

    private List<String> inside(ReferenceTable table) {
        var inside = new ArrayList<String>();
        for (int row = 0; row < table.rows(); row++) {
            int r = row;
            boolean known = !isListWise()
                    || variables().stream()
                            .noneMatch(name -> table.column(name).get(r).isEmpty());
            inside.add(known ? "1" : "0");
        }
        if (reference.has("subset")) {
            var truth = table.values(reference.get("subset"));
            for (int row = 0; row < truth.size(); row++) {
                inside.set(row, inside.get(row).equals("1") ? truth.get(row) : "0");
            }
        }
        return inside;
    }

    private List<Object> sample(Path folder) throws IOException {
        var design = reference.get("design");
        var words = new ArrayList<Object>();
        option(words, "--weight", design.path("weights").asString(""));
        option(words, "--strata", String.join(",", texts(design.path("strata"))));
        option(words, "--ids", String.join(",", texts(design.path("ids"))));
        option(words, "--fpc", String.join(",", texts(design.path("fpc"))));
        option(words, "--lonely-psu", design.path("lonelyPsu").asString(""));
        if (design.path("nest").asBoolean(false)) {
            words.add("--nest");
        }
        if (design.has("repWeights")) {
            var scales = folder.resolve("rscales.txt");
            Files.write(
                    scales,
                    design.get("repWeights")
                            .get("rscales")
                            .valueStream()
                            .map(JsonNode::toString)
                            .toList());
            words.addAll(List.of("--replicates", "r[0-9]+", "--replicate-rscales", scales));
            words.addAll(List.of("--replicate-scale", design.get("repWeights").get("scale")));
        }
        return words;
    }

    private static void option(List<Object> words, String name, String value) {
        if (!value.isEmpty()) {
            words.addAll(List.of(name, value));
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private List<Object> statistics() {
        return switch (asked().get("estimator").stringValue()) {
            case "ratio" -> List.of("--ratio", String.join("/", variables()));
            case "ciprop" ->
                List.of(
                        "--share",
                        variables().get(0) + "=1",
                        "--interval",
                        INTERVALS.getOrDefault(asked().get("method").stringValue(), ""));
            case "quantile" ->
                Stream.concat(
                                Stream.of("--quantile"),
                                asked().get("quantiles")
                                        .valueStream()
                                        .map(p -> variables().get(0) + ":" + Math.round(p.doubleValue() * 100) / 100.0))
                        .<Object>map(word -> word)
                        .toList();
            default -> eachVariable();
        };
    }

    private List<Object> eachVariable() {
        var categorical = texts(asked().path("categorical"));
        String estimator = "--" + asked().get("estimator").stringValue();
        return variables().stream()
                .<Object>flatMap(name -> Stream.of(categorical.contains(name) ? "--share" : estimator, name))
                .toList();
    }

    private List<Object> margins(Path folder) throws IOException {
        var words = new ArrayList<Object>();
        for (var adjust : reference.path("adjust")) {
            boolean rake = adjust.get("op").stringValue().equals("rake");
            words.add(rake ? "--rake" : "--poststratify");
            var margins = rake ? adjust.get("margins").valueStream().toList() : List.of(adjust);
            for (int i = 0; i < margins.size(); i++) {
                words.add(margin(margins.get(i), folder.resolve("margin" + i + ".csv")));
            }
        }
        return words;
    }

    private static Path margin(JsonNode margin, Path file) throws IOException {
        var variables = texts(margin.get("vars"));
        var lines = new ArrayList<String>();
        lines.add(String.join(",", variables) + ",total");
        for (var cell : margin.get("cells")) {
            var labels =
                    variables.stream().map(name -> cell.get(name).asString()).toList();
            lines.add(String.join(",", labels) + "," + cell.get("Freq"));
        }
        return Files.write(file, lines);
    }
}
