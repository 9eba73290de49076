package se.medborgarlofte.survey.core;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record with some of its components changed, for tests: {@code Rewritten.with(round, "note", …)}. */
public final class Rewritten {

    private Rewritten() {}

    /** A copy in which one component is another. */
    public static <R extends Record> R with(R whole, String component, Object value) {
        var components = whole.getClass().getRecordComponents();
        int wanted =
                Arrays.stream(components).map(RecordComponent::getName).toList().indexOf(component);
        if (wanted < 0) {
            throw new IllegalArgumentException("component is not one of the record's: " + component);
        }
        Object[] parts = parts(whole);
        parts[wanted] = value;
        return of(whole, parts);
    }

    /** The components of a record, in their order. */
    static Object[] parts(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .map(component -> part(whole, component))
                .toArray();
    }

    private static Object part(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** A record of the kind of {@code example} with other components. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R of(R example, Object... parts) {
        try {
            Constructor<?> canonical = example.getClass()
                    .getDeclaredConstructor(Arrays.stream(example.getClass().getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return (R) canonical.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(example.getClass().toString(), e);
        }
    }
}
