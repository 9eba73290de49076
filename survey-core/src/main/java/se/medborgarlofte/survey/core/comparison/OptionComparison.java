package se.medborgarlofte.survey.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.OptionList.Kind;
import se.medborgarlofte.survey.core.comparison.OptionList.Option;

/** What became of the options of one question. */
record OptionComparison(OptionList before, OptionList after) {

    /** Codes of whatever was added, removed, reworded, or became or ceased to be a kind of missing answer. */
    List<Integer> changedCodes() {
        return Stream.concat(before.codes(), after.codes())
                .distinct()
                .filter(code -> !before.option(code).equals(after.option(code)))
                .toList();
    }

    boolean isSame() {
        return changedCodes().isEmpty();
    }

    /** Whether the same options came in another order. */
    boolean isReordered() {
        return isSame() && !before.equals(after);
    }

    /** Whether all that changed are labels. */
    boolean isReworded() {
        return before.codes().sorted().toList().equals(after.codes().sorted().toList());
    }

    /**
     * Whether the points of a scale are other points: turned round, another number of them, or mostly other labels. An option
     * added after all that were kept is no point of the scale, for that is where "I do not go out" stands.
     */
    boolean isOtherScale() {
        return before.kind() == Kind.ONE
                && after.kind() == Kind.ONE
                && !isSame()
                && (isTurnedRound() || isOtherLabels() || hasNewPoint(before, after) || hasNewPoint(after, before));
    }

    private boolean isTurnedRound() {
        var labels = before.labelsByCode();
        var turned = new ArrayList<>(labels);
        Collections.reverse(turned);
        return labels.size() > 1 && turned.equals(after.labelsByCode());
    }

    private boolean isOtherLabels() {
        int most = Math.max(before.points().size(), after.points().size());
        long common = before.labelsByCode().stream()
                .filter(after.labelsByCode()::contains)
                .count();
        return most > 1 && 2 * common <= most;
    }

    /** Whether one list has a point, before the last of the common ones, that the other has not. */
    private static boolean hasNewPoint(OptionList one, OptionList other) {
        var labels = one.points().stream().map(Option::label).toList();
        var points = other.points();
        long lastKept =
                points.stream().filter(point -> labels.contains(point.label())).count();
        return points.size() != one.points().size()
                && points.stream().limit(lastKept).anyMatch(point -> !labels.contains(point.label()));
    }

    /** How much it matters to an indicator that counts some of the codes. */
    Degree degree(IntPredicate counts) {
        return changedCodes().stream().anyMatch(counts::test) ? Degree.STRONG : Degree.MEDIUM;
    }

    /** Every option of either, side by side. */
    List<Evidence> table() {
        return Stream.concat(before.codes(), after.codes())
                .distinct()
                .sorted()
                .map(code -> new Evidence(
                        Trait.OPTION, String.valueOf(code), label(before.option(code)), label(after.option(code))))
                .toList();
    }

    /** The order in which each offered them. */
    Evidence order() {
        return Evidence.of(
                Trait.OPTION_ORDER, before.codes().toList(), after.codes().toList());
    }

    private static String label(Optional<Option> option) {
        return option.map(Option::label).orElse("");
    }
}
