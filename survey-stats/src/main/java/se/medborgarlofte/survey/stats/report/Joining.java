package se.medborgarlofte.survey.stats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import se.medborgarlofte.survey.stats.disclosure.Merging;

/** Joins the parts of one breakdown; those about whom it is not known are the last part, where there are any. */
final class Joining {

    private final List<ToIntFunction<Part>> sizes;
    private final int minimum;

    private Joining(List<ToIntFunction<Part>> sizes, int minimum) {
        this.sizes = sizes;
        this.minimum = minimum;
    }

    /**
     * The parts joined until each is large enough to show.
     *
     * <p>Known categories are joined with each other. Those about whom it is not known stand apart if they are enough, or
     * none; else they join the last of the others, so that nobody can be found by subtraction.
     *
     * @param sizes by each of which a part must be large enough
     */
    static List<Part> untilEnough(List<Part> parts, List<ToIntFunction<Part>> sizes, int minimum) {
        return new Joining(sizes, minimum).of(parts);
    }

    private List<Part> of(List<Part> parts) {
        var known = parts.stream().filter(part -> !part.isUnknown()).toList();
        var joined = Merging.of(known, Part::and, this::isEnough);
        return parts.stream()
                .filter(Part::isUnknown)
                .findFirst()
                .map(unknown -> with(unknown, joined))
                .orElse(joined);
    }

    private List<Part> with(Part unknown, List<Part> known) {
        var all = new ArrayList<>(known);
        all.add(unknown);
        boolean apart =
                known.isEmpty() || mayStandApart(unknown) && known.stream().allMatch(this::isEnough);
        return apart ? all : withNext(all, known.size() - 1);
    }

    private boolean isEnough(Part part) {
        return sizes.stream().allMatch(size -> size.applyAsInt(part) >= minimum);
    }

    private boolean mayStandApart(Part unknown) {
        return sizes.stream().mapToInt(size -> size.applyAsInt(unknown)).allMatch(size -> size == 0 || size >= minimum);
    }

    /** The parts with one of them joined to the next; the last known one joins the one before, if there is one. */
    static List<Part> oneFewer(List<Part> parts, Part small) {
        int at = parts.indexOf(small);
        boolean nextIsKnown = at + 1 < parts.size() && !parts.get(at + 1).isUnknown();
        return withNext(parts, nextIsKnown || at == 0 ? at : at - 1);
    }

    private static List<Part> withNext(List<Part> parts, int at) {
        var joined = new ArrayList<>(parts);
        joined.set(at, joined.get(at).and(joined.remove(at + 1)));
        return joined;
    }
}
