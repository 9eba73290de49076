package se.medborgarlofte.survey.web.api;

import jakarta.validation.constraints.Pattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas of everything the API writes, derived from the records as their JSON is: whoever changes a record is
 * told that the description of the API has to follow.
 */
final class WireSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String REFERENCE = "#/components/schemas/";
    private static final List<String> PLAIN = List.of("value", "texts");

    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    static Map<String, ObjectNode> of(Type... roots) {
        var all = new WireSchemas();
        Stream.of(roots).forEach(all::schema);
        return all.schemas;
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType container) {
            return container((Class<?>) container.getRawType(), List.of(container.getActualTypeArguments()));
        }
        var simple = (Class<?>) type;
        return simple.isEnum() || simple.isSealed() || simple.isRecord() ? composed(simple) : plain(simple);
    }

    private ObjectNode container(Class<?> type, List<Type> of) {
        if (type == Optional.class) {
            return schema(of.get(0));
        }
        return type == List.class
                ? typed("array").set("items", schema(of.get(0)))
                : typed("object").set("additionalProperties", schema(of.get(1)));
    }

    private static ObjectNode plain(Class<?> type) {
        if (type == LocalDate.class || type == Period.class) {
            return typed("string").put("format", type == LocalDate.class ? "date" : "duration");
        }
        if (type == BigDecimal.class) {
            return typed("string").put("pattern", "^-?[0-9]+(\\.[0-9]+)?$");
        }
        if (type == Integer.class || type == int.class) {
            return typed("integer");
        }
        boolean flag = type == Boolean.class || type == boolean.class;
        if (!flag && type != String.class) {
            throw new IllegalArgumentException(type.toString());
        }
        return typed(flag ? "boolean" : "string");
    }

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }

    private ObjectNode composed(Class<?> type) {
        String name = name(type);
        if (!schemas.containsKey(name)) {
            schemas.put(name, NODES.objectNode());
            schemas.put(name, made(type));
        }
        return NODES.objectNode().put("$ref", REFERENCE + name);
    }

    private ObjectNode made(Class<?> type) {
        if (type.isEnum()) {
            var values = typed("string").putArray("enum");
            Stream.of(type.getEnumConstants())
                    .forEach(value -> values.add(value.toString().toLowerCase(Locale.ROOT)));
            return typed("string").set("enum", values);
        }
        return type.isSealed() ? oneOf(type) : record(type, Optional.empty());
    }

    private ObjectNode oneOf(Class<?> sealed) {
        ArrayNode kinds = NODES.arrayNode();
        var mapping = NODES.objectNode();
        for (var kind : sealed.getPermittedSubclasses()) {
            String name = name(kind);
            schemas.put(name, record(kind, Optional.of(kind(kind, sealed))));
            kinds.add(NODES.objectNode().put("$ref", REFERENCE + name));
            mapping.put(kind(kind, sealed), REFERENCE + name);
        }
        var schema = NODES.objectNode();
        schema.set("oneOf", kinds);
        schema.set(
                "discriminator", NODES.objectNode().put("propertyName", "kind").set("mapping", mapping));
        return schema;
    }

    private static String kind(Class<?> kind, Class<?> sealed) {
        return kind.getSimpleName()
                .replaceAll(sealed.getSimpleName() + "$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    private ObjectNode record(Class<?> type, Optional<String> kind) {
        var components = List.of(type.getRecordComponents());
        if (kind.isEmpty()
                && components.size() == 1
                && PLAIN.contains(components.get(0).getName())) {
            return patterned(schema(components.get(0).getGenericType()), components.get(0));
        }
        var properties = NODES.objectNode();
        var required = NODES.arrayNode();
        kind.ifPresent(value -> {
            properties.set("kind", NODES.objectNode().put("const", value));
            required.add("kind");
        });
        components.forEach(component -> {
            properties.set(component.getName(), patterned(schema(component.getGenericType()), component));
            if (isAlwaysThere(component)) {
                required.add(component.getName());
            }
        });
        var schema = typed("object").set("properties", properties);
        return required.isEmpty() ? schema : schema.set("required", required);
    }

    private static ObjectNode patterned(ObjectNode schema, RecordComponent component) {
        try {
            var pattern = component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(Pattern.class);
            return pattern == null ? schema : schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is absent, empty or not so is left out. */
    private static boolean isAlwaysThere(RecordComponent component) {
        return !List.of(Optional.class, List.class, Map.class, Boolean.class).contains(component.getType());
    }

    /** The report has pages and problems of its own. */
    private static String name(Class<?> type) {
        String own = type.getSimpleName().replaceAll("View$", "");
        String name = Optional.ofNullable(type.getEnclosingClass())
                .map(outer -> prefix(outer, own) + own)
                .orElse(own);
        return type.getPackageName().endsWith(".report") ? "Report" + name : name;
    }

    private static String prefix(Class<?> outer, String own) {
        String name = outer.getSimpleName();
        return List.of("Definitions", "Publications").contains(name) || own.endsWith(name) ? "" : name;
    }

    static String text(Map<String, ObjectNode> schemas) {
        var all = NODES.objectNode();
        schemas.forEach(all::set);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }
}
