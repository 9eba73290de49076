package se.medborgarlofte.survey.io.folder;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change to a survey folder, of a kind that is always a fault.
 *
 * @param place that was changed: a document, and in it a line or a path
 */
record Mutation(String what, Place place) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private enum Way {
        DELETE,
        DUPLICATE,
        SWAP,
        WRONG_TYPE
    }

    /** Whether {@code finding} is at the changed place, at a part of it, or at what it is part of. */
    boolean isToldBy(Finding finding) {
        var other = finding.place();
        boolean same = other.document().equals(place.document());
        return same && (place.line() > 0 ? other.line() == place.line() : touches(other.path()) || other.path().isEmpty());
    }

    private boolean touches(String path) {
        return path.startsWith(place.path()) || place.path().startsWith(path);
    }

    static Mutation of(Edited folder, List<String> files, RandomGenerator random) {
        String file = files.get(random.nextInt(files.size()));
        return file.endsWith(".csv") ? row(folder, file, random) : document(folder, file, random);
    }

    private static Mutation row(Edited folder, String file, RandomGenerator random) {
        var way = Way.values()[random.nextInt(Way.values().length)];
        int lines = (int) folder.text(file).lines().count();
        int line = 2 + random.nextInt(lines - 1);
        switch (way) {
            case DELETE -> folder.line(file, line, row -> row.substring(0, row.lastIndexOf(',')));
            case DUPLICATE -> folder.line(file, line, row -> row + "," + row);
            case SWAP -> folder.line(file, line, Mutation::swapped);
            case WRONG_TYPE -> folder.line(file, line, row -> "x" + row);
        }
        return new Mutation(way + " in line " + line, Place.WHOLE.in(file).at(line, 0));
    }

    /** The first two cells change places. */
    private static String swapped(String row) {
        var cells = row.split(",", 3);
        return cells[1] + "," + cells[0] + "," + cells[2];
    }

    private static Mutation document(Edited folder, String file, RandomGenerator random) {
        var root = JSON.readTree(folder.text(file));
        var mutation = mutate(root, "", file, random);
        folder.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        return mutation;
    }

    /** Goes down into the document until there is no way further, and changes what stands there. */
    private static Mutation mutate(JsonNode node, String path, String file, RandomGenerator random) {
        var names = node.isObject()
                ? List.copyOf(((ObjectNode) node).propertyNames())
                : IntStream.range(0, node.size()).mapToObj(String::valueOf).toList();
        String name = names.stream().sorted().toList().get(random.nextInt(names.size()));
        var child = node.isObject() ? node.get(name) : node.get(Integer.parseInt(name));
        String down = node.isObject() ? path + (path.isEmpty() ? "" : ".") + name : path + "[" + name + "]";
        boolean further = child.isContainer() && child.size() > 0 && random.nextInt(3) > 0;
        return further ? mutate(child, down, file, random) : change(node, name, down, file, random);
    }

    private static Mutation change(JsonNode parent, String name, String path, String file, RandomGenerator random) {
        var way = Way.values()[random.nextInt(Way.values().length)];
        if (parent instanceof ObjectNode object) {
            change(object, name, way);
        } else {
            change((ArrayNode) parent, Integer.parseInt(name), way);
        }
        return new Mutation(way + " " + file + " " + path, Place.of(path).in(file));
    }

    private static void change(ObjectNode object, String name, Way way) {
        switch (way) {
            case DELETE -> object.remove(name);
            case DUPLICATE -> object.set(name + "2", object.get(name));
            case SWAP, WRONG_TYPE -> object.set(name, wrong(object.get(name)));
        }
    }

    private static void change(ArrayNode array, int i, Way way) {
        switch (way) {
            case DELETE -> array.remove(i);
            case DUPLICATE -> array.add(array.get(i));
            case SWAP, WRONG_TYPE -> array.set(i, wrong(array.get(i)));
        }
    }

    private static JsonNode wrong(JsonNode node) {
        return node.isArray() ? JsonNodeFactory.instance.stringNode("x") : JsonNodeFactory.instance.arrayNode();
    }
}
