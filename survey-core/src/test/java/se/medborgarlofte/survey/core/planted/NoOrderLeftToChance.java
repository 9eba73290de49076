package se.medborgarlofte.survey.core.planted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class NoOrderLeftToChance {
    Map<String, String> mapCopy(Map<String, String> map) {
        return Map.copyOf(map);
    }

    Set<String> setCopy(List<String> list) {
        return Set.copyOf(list);
    }

    Map<String, String> mapOfEntries() {
        return Map.ofEntries(Map.entry("a", "b"));
    }

    Map<String, String> mapOfTwo() {
        return Map.of("a", "b", "c", "d");
    }

    Map<String, String> mapOfThree() {
        return Map.of("a", "b", "c", "d", "e", "f");
    }

    Set<String> setOfTwo() {
        return Set.of("a", "b");
    }

    Set<String> setOfAnyNumber(String... words) {
        return Set.of(words);
    }

    Map<String, String> collectedMap() {
        return Stream.of("a", "b").collect(Collectors.toUnmodifiableMap(a -> a, a -> a));
    }

    Set<String> collectedSet() {
        return Stream.of("a", "b").collect(Collectors.toUnmodifiableSet());
    }

    Stream<Set<String>> byReference(Stream<List<String>> lists) {
        return lists.map(Set::copyOf);
    }
}
