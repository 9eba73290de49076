package se.medborgarlofte.survey.io.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change to a survey folder that makes a fault of it: something deleted, duplicated, swapped or of the wrong type.
 *
 * @param what was done
 * @param place that was changed: a document, and in it a line or a path
 */
record Mutation(String what, Place place) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fields that no object of theirs can do without. */
    private static final Set<String> REQUIRED = Set.of(
            "id",
            "wording",
            "label",
            "kind",
            "choices",
            "items",
            "places",
            "pages",
            "languages",
            "state",
            "design",
            "modes",
            "firstDay",
            "lastDay",
            "publisher",
            "municipality",
            "edition",
            "version",
            "description",
            "ageFrom",
            "history",
            "parties",
            "body",
            "min",
            "max",
            "maxLength",
            "variable",
            "numerator",
            "direction",
            "on",
            "baselineRound",
            "target",
            "choiceBasis",
            "indicatorVersion",
            "headlines",
            "questionnaire");

    /** Objects whose field names are data. */
    private static final Set<String> MAPS = Set.of(
            "of",
            "texts",
            "fixed",
            "where",
            "shares",
            "distribution",
            "byArea",
            "within",
            "otherwise",
            "modes",
            "languages");

    /** A change that could be made, and what it does to the document when it is. */
    private record Possible(String what, String path, Runnable change) {}

    /** Whether {@code finding} is at the changed place, at a part of it, or at what it is part of. */
    boolean isToldBy(Finding finding) {
        var other = finding.place();
        return other.document().equals(place.document())
                && (place.line() > 0 ? other.line() == place.line() : meet(other.path(), place.path()));
    }

    private static boolean meet(String some, String other) {
        return !some.isEmpty() && (isPartOf(some, other) || isPartOf(other, some));
    }

    private static boolean isPartOf(String part, String whole) {
        return part.startsWith(whole) && part.substring(whole.length()).matches("|[.\\[].*");
    }

    /** Changes {@code folder} in one place, chosen by {@code random} among all places and ways. */
    static Mutation of(Edited folder, List<String> files, RandomGenerator random) {
        String file = files.get(random.nextInt(files.size()));
        return file.endsWith(".csv") ? row(folder, file, random) : document(folder, file, random);
    }

    private static Mutation row(Edited folder, String file, RandomGenerator random) {
        int line = 2 + random.nextInt((int) folder.text(file).lines().count() - 1);
        String way = List.of("delete", "duplicate", "swap", "wrong type").get(random.nextInt(4));
        folder.line(file, line, row -> switch (way) {
            case "delete" -> row.substring(0, row.lastIndexOf(','));
            case "duplicate" -> row + "," + row;
            case "swap" -> swapped(row);
            default -> "x" + row;
        });
        return new Mutation(way, Place.WHOLE.in(file).at(line, 0));
    }

    /** The first two cells change places. */
    private static String swapped(String row) {
        var cells = row.split(",", 3);
        return cells[1] + "," + cells[0] + "," + cells[2];
    }

    private static Mutation document(Edited folder, String file, RandomGenerator random) {
        var root = JSON.readTree(folder.text(file));
        var possible = new ArrayList<Possible>();
        collect(root, "", possible::add);
        var chosen = possible.get(random.nextInt(possible.size()));
        chosen.change().run();
        folder.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        return new Mutation(chosen.what(), Place.of(chosen.path()).in(file));
    }

    private static void collect(JsonNode node, String path, Consumer<Possible> found) {
        if (node instanceof ObjectNode object) {
            ofObject(object, path, found);
        } else if (node instanceof ArrayNode array) {
            ofArray(array, path, found);
        }
    }

    private static void ofObject(ObjectNode object, String path, Consumer<Possible> found) {
        boolean isMap = MAPS.stream().anyMatch(path::endsWith) || object.has("sv");
        for (String name : List.copyOf(object.propertyNames())) {
            var child = object.get(name);
            String down = path.isEmpty() ? name : path + "." + name;
            found.accept(new Possible("wrong type", down, () -> object.set(name, wrong(child))));
            if (REQUIRED.contains(name) && !isMap) {
                found.accept(new Possible("delete", down, () -> object.remove(name)));
            }
            if (!isMap) {
                found.accept(new Possible("duplicate", down + "2", () -> object.set(name + "2", child)));
                swaps(object, name, path, found);
            }
            collect(child, down, found);
        }
    }

    /** Two fields of different types change places. */
    private static void swaps(ObjectNode object, String name, String path, Consumer<Possible> found) {
        var others = object.propertyNames().stream()
                .filter(other -> !path.isEmpty()
                        && object.get(other).getNodeType() != object.get(name).getNodeType());
        others.forEach(other -> found.accept(new Possible("swap", path, () -> {
            var kept = object.get(name);
            object.set(name, object.get(other));
            object.set(other, kept);
        })));
    }

    private static void ofArray(ArrayNode array, String path, Consumer<Possible> found) {
        for (int i = 0; i < array.size(); i++) {
            int at = i;
            var child = array.get(i);
            String down = path + "[" + i + "]";
            found.accept(new Possible("wrong type", down, () -> array.set(at, wrong(child))));
            if (child.has("id") || child.has("wording")) {
                String last = path + "[" + array.size() + "]";
                found.accept(new Possible("duplicate", last, () -> array.add(child)));
            }
            collect(child, down, found);
        }
    }

    private static JsonNode wrong(JsonNode node) {
        return node.isArray() ? JsonNodeFactory.instance.stringNode("x") : JsonNodeFactory.instance.arrayNode();
    }
}
