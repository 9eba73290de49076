package se.medborgarlofte.survey.io.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The shape of every type that is written in JSON, made from the type itself.
 *
 * <p>Records are objects, but for those around one plain value; sealed interfaces are objects with a kind, named after
 * the record without the name of the interface ({@code AreaQuestion} is the {@code Question} of kind {@code area}).
 */
final class Shapes {

    private static final List<String> PLAIN = List.of("value", "texts");

    private static final Map<Type, Shape<?>> SIMPLE = simple();

    private final Map<Type, Shape<?>> known = new ConcurrentHashMap<>(SIMPLE);
    private final Map<Class<?>, Shape<?>> kinds = new ConcurrentHashMap<>();

    private static Map<Type, Shape<?>> simple() {
        Map<Type, Shape<?>> simple = new LinkedHashMap<>();
        simple.put(String.class, Words.TEXT);
        simple.put(BigDecimal.class, Words.DECIMAL);
        simple.put(LocalDate.class, Words.DATE);
        simple.put(Period.class, Words.PERIOD);
        simple.put(UUID.class, Words.UUIDS);
        Stream.of(Integer.class, int.class).forEach(type -> simple.put(type, NumberShape.INTEGER));
        Stream.of(Long.class, long.class).forEach(type -> simple.put(type, NumberShape.LONG));
        Stream.of(Double.class, double.class).forEach(type -> simple.put(type, NumberShape.DOUBLE));
        simple.put(Boolean.class, FlagShape.AUTHORED);
        simple.put(boolean.class, FlagShape.ALWAYS_WRITTEN);
        simple.put(OptionalInt.class, OptionalShape.OF_INT);
        simple.put(OptionalDouble.class, OptionalShape.OF_DOUBLE);
        return simple;
    }

    @SuppressWarnings("unchecked")
    <T> Shape<T> of(Class<T> type) {
        return (Shape<T>) any(type);
    }

    /** A record as an object, even where it is one around a plain value: one of several kinds has to say which. */
    @SuppressWarnings("unchecked")
    <T> Shape<T> fields(Class<T> record) {
        return (Shape<T>) kinds.computeIfAbsent(record, type -> new RecordShape<>(RecordType.of(type), this));
    }

    /** The shape of a type that is known only at run time. */
    @SuppressWarnings("unchecked")
    Shape<Object> any(Type type) {
        var shape = known.get(type);
        if (shape == null) {
            shape = made(type);
            known.put(type, shape);
        }
        return (Shape<Object>) shape;
    }

    Node write(Type type, Object value) {
        return any(type).write(value);
    }

    private Shape<?> made(Type type) {
        if (type instanceof ParameterizedType container) {
            return container(container, List.of(container.getActualTypeArguments()));
        }
        if (type instanceof Class<?> simple) {
            return simple.isEnum() ? enumerated(simple) : composed(simple);
        }
        throw new IllegalArgumentException("type has no form in JSON: " + type);
    }

    private Shape<?> container(ParameterizedType type, List<Type> of) {
        if (type.getRawType() == List.class) {
            return new ListShape<>(any(of.get(0)));
        }
        if (type.getRawType() == Map.class) {
            return new MapShape<>(fieldName(of.get(0)), any(of.get(1)));
        }
        if (type.getRawType() == Optional.class) {
            return OptionalShape.of(any(of.get(0)));
        }
        throw new IllegalArgumentException("type has no form in JSON: " + type);
    }

    private Shape<?> fieldName(Type type) {
        return type == Integer.class ? Words.NUMBERED : any(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Shape<?> enumerated(Class<?> type) {
        return EnumShape.of((Class) type);
    }

    private Shape<?> composed(Class<?> type) {
        if (type.isSealed()) {
            return new KindShape<>(kinds(type), this);
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("type has no form in JSON: " + type);
        }
        var record = RecordType.of(type);
        boolean plain = record.names().size() == 1 && PLAIN.containsAll(record.names());
        return plain ? new PlainShape<>(record, this) : new RecordShape<>(record, this);
    }

    private static <T> Map<String, Class<? extends T>> kinds(Class<T> sealed) {
        Map<String, Class<? extends T>> kinds = new LinkedHashMap<>();
        for (var kind : sealed.getPermittedSubclasses()) {
            kinds.put(name(kind, sealed), kind.asSubclass(sealed));
        }
        return kinds;
    }

    private static String name(Class<?> kind, Class<?> sealed) {
        String name = kind.getSimpleName();
        String own = name.endsWith(sealed.getSimpleName())
                ? name.substring(0, name.length() - sealed.getSimpleName().length())
                : name;
        return own.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
