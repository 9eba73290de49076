package se.medborgarlofte.survey.core.lawful;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What looks like a fault and is none. */
@SuppressWarnings("unused")
record Lawful(LocalDate day, List<String> words) {

    enum Edge {
        INCLUSIVE,
        EXCLUSIVE
    }

    static final class Refused extends RuntimeException {
        Refused() {
            super("own exceptions are fine");
        }
    }

    String named() {
        return String.format(Locale.ROOT, "%s", day).toLowerCase(Locale.ROOT);
    }

    List<String> shuffled(Random random) {
        var copy = new ArrayList<>(words);
        Collections.shuffle(copy, random);
        return copy;
    }

    Random seeded(long seed) {
        return new Random(seed);
    }

    Set<String> inOrder() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    Map<String, Set<String>> ofOne() {
        return Map.of("a", Set.of("b"));
    }

    Edge edge(String name) {
        return switch (Edge.valueOf(name)) {
            case INCLUSIVE -> Edge.EXCLUSIVE;
            case EXCLUSIVE -> Edge.INCLUSIVE;
        };
    }

    String joined(String... any) {
        if (any.length == 0) {
            throw new Refused();
        }
        return String.join(", ", any);
    }
}
