package se.medborgarlofte.survey.stats.comparability;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Of how many of the rows of a round each label is, as shares of those that have one. */
record Shares(Map<String, Double> byLabel) {

    static Shares of(Stream<String> labels) {
        Map<String, Long> counts = labels.collect(groupingBy(label -> label, TreeMap::new, counting()));
        double all = counts.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((label, count) -> shares.put(label, count / all));
        return new Shares(shares);
    }

    double of(String label) {
        return byLabel.getOrDefault(label, 0.0);
    }

    double ofAny(List<String> labels) {
        return labels.stream().mapToDouble(this::of).sum();
    }

    /** Every label of either, in order. */
    List<String> labelsWith(Shares other) {
        var labels = new TreeSet<>(byLabel.keySet());
        labels.addAll(other.byLabel.keySet());
        return List.copyOf(labels);
    }

    /** Half the sum of the differences, in [0, 1]; with labels of which nobody knows whether they are the same. */
    double distance(Shares other, List<String> unknown) {
        return 1
                - labelsWith(other).stream()
                        .filter(label -> !unknown.contains(label))
                        .mapToDouble(label -> Math.min(of(label), other.of(label)))
                        .sum();
    }
}
