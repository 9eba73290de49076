package se.medborgarlofte.survey.stats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.disclosure.Merging;
import se.medborgarlofte.survey.stats.indicator.Groups.Group;

/** The groups of a breakdown joined until each is large enough to show. */
final class MergedGroups {

    private MergedGroups() {}

    /**
     * Known categories are joined with each other; those about whom it is not known stand apart if they are enough, and
     * else join the last of the others, so that nobody can be found by subtraction.
     */
    static List<List<Group>> of(List<Group> groups, ToIntFunction<Group> size, int minimum) {
        var known = groups.stream().filter(group -> !group.category().isEmpty()).toList();
        var unknown = groups.stream()
                .filter(group -> group.category().isEmpty() && size.applyAsInt(group) > 0)
                .toList();
        var merged = new ArrayList<>(Merging.of(known, size, minimum));
        if (unknown.isEmpty()) {
            return merged;
        }
        if (unknown.stream().mapToInt(size).sum() >= minimum && isEnough(merged, size, minimum)) {
            merged.add(unknown);
            return merged;
        }
        return joinedWithLast(merged, unknown);
    }

    private static boolean isEnough(List<List<Group>> merged, ToIntFunction<Group> size, int minimum) {
        return merged.stream().allMatch(part -> part.stream().mapToInt(size).sum() >= minimum);
    }

    private static List<List<Group>> joinedWithLast(List<List<Group>> merged, List<Group> unknown) {
        var last = new ArrayList<Group>();
        if (!merged.isEmpty()) {
            last.addAll(merged.remove(merged.size() - 1));
        }
        last.addAll(unknown);
        merged.add(last);
        return merged;
    }

    /** The responses of several groups as one. */
    static Group joined(List<Group> groups) {
        int size = groups.get(0).responses().size();
        return new Group(
                groups.get(0).category(),
                Domain.of(
                        size,
                        row -> groups.stream()
                                .anyMatch(group -> group.responses().contains(row))));
    }
}
