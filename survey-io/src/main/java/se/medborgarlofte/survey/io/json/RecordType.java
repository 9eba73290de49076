package se.medborgarlofte.survey.io.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record as a list of components that can be taken apart and put together. */
final class RecordType<T> {

    private final List<RecordComponent> components;
    private final List<Method> accessors;
    private final Constructor<T> constructor;

    private RecordType(List<RecordComponent> components, List<Method> accessors, Constructor<T> constructor) {
        this.components = components;
        this.accessors = accessors;
        this.constructor = constructor;
    }

    static <T> RecordType<T> of(Class<T> type) {
        var components = List.of(type.getRecordComponents());
        var accessors = components.stream().map(RecordComponent::getAccessor).toList();
        var constructor = constructor(type, components);
        Stream.concat(accessors.stream(), Stream.of(constructor)).forEach(member -> member.setAccessible(true));
        return new RecordType<>(components, accessors, constructor);
    }

    private static <T> Constructor<T> constructor(Class<T> type, List<RecordComponent> components) {
        try {
            return type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record has no canonical constructor: " + type, e);
        }
    }

    List<String> names() {
        return components.stream().map(RecordComponent::getName).toList();
    }

    Type component(int i) {
        return components.get(i).getGenericType();
    }

    /** The value of a component; empty when the record was never sound and lacks it. */
    Optional<Object> value(Object instance, int i) {
        try {
            return Optional.ofNullable(accessors.get(i).invoke(instance));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("component cannot be read: " + components.get(i), e);
        }
    }

    /** The record of these values; empty when it refuses them. */
    Optional<T> create(List<Optional<Object>> values) {
        var arguments = new Object[values.size()];
        Arrays.setAll(arguments, i -> values.get(i).orElse(null));
        try {
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("record cannot be made: " + constructor, e);
        }
    }
}
