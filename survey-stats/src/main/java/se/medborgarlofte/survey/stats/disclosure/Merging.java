package se.medborgarlofte.survey.stats.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Joins groups that are too small to show with their neighbours, so that nobody is hidden and nobody exposed. */
public final class Merging {

    private Merging() {}

    /**
     * The groups in their order, joined so that each has at least {@code minimum}: a group that is too small joins the
     * next one, and at the end the one before.
     *
     * @param size of a group, at least 0
     * @return the groups of each joined group; a single one when even all together are too few; none for no groups
     */
    public static <T> List<List<T>> of(List<T> groups, ToIntFunction<T> size, int minimum) {
        var joined = new ArrayList<List<T>>();
        var growing = new ArrayList<T>();
        for (var group : groups) {
            growing.add(group);
            if (total(growing, size) >= minimum) {
                joined.add(List.copyOf(growing));
                growing.clear();
            }
        }
        return withRest(joined, growing);
    }

    private static <T> List<List<T>> withRest(List<List<T>> joined, List<T> rest) {
        if (rest.isEmpty()) {
            return List.copyOf(joined);
        }
        var all = new ArrayList<>(joined);
        var last = new ArrayList<T>();
        if (!all.isEmpty()) {
            last.addAll(all.remove(all.size() - 1));
        }
        last.addAll(rest);
        all.add(List.copyOf(last));
        return List.copyOf(all);
    }

    private static <T> int total(List<T> groups, ToIntFunction<T> size) {
        return groups.stream().mapToInt(size).sum();
    }
}
