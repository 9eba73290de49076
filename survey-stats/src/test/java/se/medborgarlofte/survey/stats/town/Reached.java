package se.medborgarlofte.survey.stats.town;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be reached from a record: what any output made of it could possibly hold. */
public final class Reached {

    private Reached() {}

    public static List<Object> from(Record start) {
        var reached = new ArrayList<Object>();
        var waiting = new ArrayDeque<Object>(List.of(start));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            reached.add(next);
            partsOf(next).forEach(waiting::add);
        }
        return reached;
    }

    private static Stream<?> partsOf(Object whole) {
        if (whole instanceof Optional<?> optional) {
            return optional.stream();
        }
        if (whole instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream());
        }
        if (whole instanceof Iterable<?> many) {
            var parts = new ArrayList<Object>();
            many.forEach(parts::add);
            return parts.stream();
        }
        return whole instanceof Record record ? components(record) : Stream.of();
    }

    private static Stream<Object> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents()).map(component -> {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
