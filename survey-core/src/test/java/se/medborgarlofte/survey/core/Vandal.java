package se.medborgarlofte.survey.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Breaks what people author the way people and programs do: parts left out, emptied, doubled, swapped, mistaken. */
public final class Vandal {

    private static final List<String> SCRAWLS =
            List.of("", " ", "å[0].x", "null", "2017-02-30", "../..", "SAFE_NIGHT", "1", "\t");

    private final RandomGenerator random;
    private final List<Object> loot = new ArrayList<>();

    private Vandal(RandomGenerator random) {
        this.random = random;
    }

    /** A copy of {@code whole} with some of its parts broken; the parts of {@code whole} itself are never null. */
    public static <R extends Record> R visit(R whole, RandomGenerator random) {
        var vandal = new Vandal(random);
        vandal.gather(whole);
        R broken = whole;
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            broken = vandal.breakInside(broken);
        }
        return broken;
    }

    /** Everything there is, to be put where it does not belong. */
    private void gather(Object part) {
        loot.add(part);
        children(part).forEach(this::gather);
    }

    private static List<Object> children(Object part) {
        if (part instanceof Record whole) {
            return found(Stream.of(Rewritten.parts(whole)));
        }
        if (part instanceof Map<?, ?> map) {
            return found(map.values().stream());
        }
        if (part instanceof List<?> list) {
            return found(list.stream());
        }
        return part instanceof Optional<?> some ? found(some.stream()) : List.of();
    }

    /** Without the places that have been broken already. */
    private static List<Object> found(Stream<?> parts) {
        return parts.filter(Objects::nonNull).map(Object.class::cast).toList();
    }

    /** Goes into one part, at random, and breaks it or something inside it. */
    private <R extends Record> R breakInside(R whole) {
        Object[] parts = Rewritten.parts(whole);
        if (parts.length > 0) {
            int hit = random.nextInt(parts.length);
            parts[hit] = broken(parts[hit], whole.getClass().getSimpleName().equals("Programme"));
        }
        return Rewritten.of(whole, parts);
    }

    private Object broken(Object part, boolean spared) {
        boolean inside = spared || random.nextInt(4) > 0;
        if (inside && part instanceof Record whole) {
            return breakInside(whole);
        }
        if (part instanceof List<?> list) {
            return brokenList(new ArrayList<Object>(list), spared);
        }
        if (part instanceof Map<?, ?> map) {
            return brokenMap(new LinkedHashMap<Object, Object>(map));
        }
        if (inside && part instanceof Optional<?> some && some.isPresent()) {
            return Optional.ofNullable(broken(some.get(), false));
        }
        return replaced(part);
    }

    private Object brokenList(List<Object> list, boolean spared) {
        if (list.isEmpty() || random.nextInt(12) == 0) {
            return spared ? new ArrayList<>() : replaced(list);
        }
        int i = random.nextInt(list.size());
        switch (random.nextInt(spared ? 4 : 5)) {
            case 0 -> list.add(list.get(i));
            case 1 -> list.remove(i);
            case 2 -> Collections.swap(list, i, random.nextInt(list.size()));
            case 3 -> list.set(i, list.get(i) == null ? null : broken(list.get(i), true));
            default -> list.set(i, null);
        }
        return list;
    }

    private Object brokenMap(Map<Object, Object> map) {
        if (map.isEmpty() || random.nextInt(6) == 0) {
            return random.nextBoolean() ? null : new LinkedHashMap<>();
        }
        var key = List.copyOf(map.keySet()).get(random.nextInt(map.size()));
        Object value = map.get(key);
        map.put(key, value == null ? null : broken(value, false));
        return map;
    }

    /** Nothing, nonsense, or something of the same kind from elsewhere. */
    private Object replaced(Object part) {
        if (part == null || random.nextInt(3) == 0) {
            return null;
        }
        if (part instanceof String && random.nextBoolean()) {
            return SCRAWLS.get(random.nextInt(SCRAWLS.size()));
        }
        if (part instanceof Integer && random.nextBoolean()) {
            return random.nextInt(-2, 200);
        }
        if (part instanceof BigDecimal && random.nextBoolean()) {
            return new BigDecimal("-1E+999999999");
        }
        var kin = loot.stream().filter(other -> isKin(part, other)).toList();
        return kin.isEmpty() ? null : kin.get(random.nextInt(kin.size()));
    }

    /** What the compiler would let through; lists and optional parts are exchanged only with what holds the same. */
    private static boolean isKin(Object part, Object other) {
        if (part instanceof List || part instanceof Optional) {
            var mine = children(part);
            var its = children(other);
            return part.getClass() == other.getClass()
                    && (its.isEmpty()
                            || !mine.isEmpty()
                                    && mine.get(0).getClass() == its.get(0).getClass());
        }
        return part.getClass() == other.getClass();
    }
}
