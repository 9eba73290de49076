package se.medborgarlofte.survey.stats.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** Joins groups that are too small to show with their neighbours, so that nobody is hidden and nobody exposed. */
public final class Merging {

    private Merging() {}

    /**
     * The groups in their order, joined until each is enough: a group that is not joins the next one, and at the end the one
     * before.
     *
     * @param isEnough still true of a group that others have joined
     * @return a single group when even all together are not enough; none for no groups
     */
    public static <T> List<T> of(List<T> groups, BinaryOperator<T> join, Predicate<T> isEnough) {
        var joined = new ArrayList<T>();
        for (var group : groups) {
            boolean joins = !joined.isEmpty() && !isEnough.test(last(joined));
            joined.add(joins ? join.apply(joined.remove(joined.size() - 1), group) : group);
        }
        if (joined.size() > 1 && !isEnough.test(last(joined))) {
            var rest = joined.remove(joined.size() - 1);
            joined.add(join.apply(joined.remove(joined.size() - 1), rest));
        }
        return List.copyOf(joined);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
