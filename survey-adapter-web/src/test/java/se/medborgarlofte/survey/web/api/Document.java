package se.medborgarlofte.survey.web.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, taken apart. */
record Document(JsonNode root) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    static Document read() {
        return new Document(JSON.readTree(Description.document()));
    }

    /** One operation. */
    record Operation(String path, String method, JsonNode node) {

        String id() {
            return node.path("operationId").asString();
        }

        @Override
        public String toString() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }

    /** One example of a body, with the schema it is an example of; {@code status} 0 for one that is sent. */
    record Example(String name, int status, String mediaType, JsonNode schema, JsonNode node) {

        Optional<JsonNode> attempt() {
            return Optional.ofNullable(node.get("x-try"));
        }

        boolean isExcerpt() {
            return node.has("x-excerpt");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    List<Operation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(path.getKey(), operation.getKey(), operation.getValue())))
                .toList();
    }

    /** What a reference leads to, or the node itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? root.at(JsonPointer.compile(node.path("$ref").asString().substring(1)))
                : node;
    }

    /** All examples of bodies that are answered; those that operations share are named after the answer they share. */
    List<Example> answers() {
        var ofOperations = operations().stream()
                .flatMap(operation -> operation.node().path("responses").properties().stream()
                        .filter(response -> !response.getValue().has("$ref"))
                        .flatMap(response ->
                                examples(operation.id(), Integer.parseInt(response.getKey()), response.getValue())));
        var shared = root.path("components").path("responses").properties().stream()
                .flatMap(response -> examples(response.getKey(), status(response.getKey()), response.getValue()));
        return Stream.concat(ofOperations, shared).toList();
    }

    List<Example> sent() {
        return operations().stream()
                .flatMap(operation ->
                        examples(operation.id(), 0, operation.node().path("requestBody")))
                .toList();
    }

    private static Stream<Example> examples(String name, int status, JsonNode withContent) {
        return withContent.path("content").properties().stream()
                .flatMap(content -> content.getValue().path("examples").properties().stream()
                        .map(example -> new Example(
                                name + " " + status + " " + example.getKey(),
                                status,
                                content.getKey(),
                                content.getValue().path("schema"),
                                example.getValue())));
    }

    /** The status under which operations refer to a shared answer; one and the same everywhere. */
    private int status(String name) {
        var statuses = operations().stream()
                .flatMap(operation -> operation.node().path("responses").properties().stream())
                .filter(response ->
                        response.getValue().path("$ref").asString("").endsWith("/" + name))
                .map(response -> Integer.valueOf(response.getKey()))
                .distinct()
                .toList();
        if (statuses.size() != 1) {
            throw new IllegalStateException(name + " is answered with " + statuses);
        }
        return statuses.get(0);
    }

    List<String> references() {
        return references(root, new ArrayList<>());
    }

    private static List<String> references(JsonNode node, List<String> found) {
        node.properties().stream()
                .filter(field -> field.getKey().equals("$ref"))
                .forEach(field -> found.add(field.getValue().asString()));
        node.forEach(part -> references(part, found));
        return found;
    }

    /**
     * What is wrong with {@code value} by {@code schema}, if no object may have a field that is not described: readers are
     * to ignore such fields, but the description has to know them all.
     */
    List<String> faults(JsonNode schema, JsonNode value) {
        var whole =
                (ObjectNode) JSON.readTree(root.toString()).path("components").path("schemas");
        whole.forEach(Document::close);
        var closed = JSON.createObjectNode();
        closed.set("$defs", whole);
        closed.setAll((ObjectNode) schema);
        return validator(JSON.readTree(closed.toString().replace("#/components/schemas/", "#/$defs/")))
                .validate(value)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema validator(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && schema instanceof ObjectNode object) {
            object.put("additionalProperties", false);
        }
    }
}
