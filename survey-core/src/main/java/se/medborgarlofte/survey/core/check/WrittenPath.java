package se.medborgarlofte.survey.core.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The path of a violated constraint as people wrote it, such as {@code choices[1].label.sv}. */
final class WrittenPath {

    private static final List<String> PLAIN = List.of("value", "texts");

    private WrittenPath() {}

    static String of(ConstraintViolation<?> violation) {
        var names = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .count();
        long written = isPlain(violation.getLeafBean()) ? names - 1 : names;
        var path = new StringBuilder();
        for (var node : violation.getPropertyPath()) {
            enter(node, path);
            if (node.getKind() == ElementKind.PROPERTY && written-- > 0) {
                step(node.getName(), path);
            }
        }
        return path.toString();
    }

    /** A list is entered by a number in brackets, a map by a name like any other. */
    private static void enter(Path.Node node, StringBuilder path) {
        if (node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
        } else if (node.getKey() != null) {
            step(String.valueOf(node.getKey()), path);
        }
    }

    private static void step(String name, StringBuilder path) {
        path.append(path.isEmpty() ? "" : ".").append(name);
    }

    /** A record around one plain value, such as an id, is written as that value and is no step of its own. */
    private static boolean isPlain(Object bean) {
        if (bean == null || !bean.getClass().isRecord()) {
            return false;
        }
        var components = bean.getClass().getRecordComponents();
        return components.length == 1 && PLAIN.contains(components[0].getName());
    }
}
