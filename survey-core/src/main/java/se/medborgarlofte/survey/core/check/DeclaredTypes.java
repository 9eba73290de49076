package se.medborgarlofte.survey.core.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of a record and of all its parts, from the outside in. */
final class DeclaredTypes {

    private final Set<Class<?>> records = new LinkedHashSet<>();

    private DeclaredTypes() {}

    static Stream<Class<?>> of(Class<? extends Record> record) {
        var types = new DeclaredTypes();
        types.add(record);
        return types.records.stream();
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType container) {
            Stream.of(container.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof Class<?> one && one.isSealed()) {
            Stream.of(one.getPermittedSubclasses()).forEach(this::add);
        } else if (type instanceof Class<?> one && one.isRecord() && records.add(one)) {
            Stream.of(one.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::add);
        }
    }
}
