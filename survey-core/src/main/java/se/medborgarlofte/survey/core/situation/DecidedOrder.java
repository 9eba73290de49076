package se.medborgarlofte.survey.core.situation;

import static java.util.Comparator.comparing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * The order of common ground that the deciders chose instead of that of the rule; it is printed with its reason wherever the
 * common ground is, and the number by the rule beside it.
 *
 * @param commonGround the first in order first; what is not named follows as the rule has it
 * @param by the person or body that answers for it
 * @param reason why the order of the rule is left
 */
public record DecidedOrder(
        @NotEmpty List<@NotNull @Valid Entry> commonGround,
        @NotNull @Valid LocalizedText by,
        @NotNull LocalDate on,
        @NotNull @Valid LocalizedText reason) {

    /** Fewer letters give no reason. */
    public static final int SHORTEST = 40;

    /** One problem in one area. */
    public record Entry(
            @NotNull @Valid AreaCode area, @NotNull @Valid ProblemCode problem) {

        private boolean isOf(JointView view) {
            return view.area().equals(area) && view.problem().equals(problem);
        }
    }

    /**
     * One view of common ground in the order that was decided.
     *
     * @param number from 1; only what the rule could not tell apart, and nobody named, shares one
     */
    public record Numbered(int number, JointView view) {}

    public DecidedOrder {
        commonGround = Authored.list(commonGround);
    }

    /** These views of common ground as they were put: those that are named, then the others by their places. */
    public List<Numbered> of(List<JointView> views) {
        var named = commonGround.stream()
                .flatMap(entry -> views.stream().filter(entry::isOf))
                .distinct()
                .toList();
        var others = views.stream()
                .filter(view -> !named.contains(view))
                .sorted(comparing(DecidedOrder::place))
                .toList();
        return Stream.concat(
                        named.stream().map(view -> new Numbered(1 + named.indexOf(view), view)),
                        others.stream()
                                .map(view -> new Numbered(1 + named.size() + (int) countBefore(view, others), view)))
                .toList();
    }

    private static long countBefore(JointView view, List<JointView> others) {
        return others.stream().filter(other -> place(other) < place(view)).count();
    }

    private static int place(JointView view) {
        return view.place().orElse(Integer.MAX_VALUE);
    }

    /** What is named here and is none of these views of common ground. */
    public List<Entry> besides(List<JointView> views) {
        return commonGround.stream()
                .filter(entry -> views.stream().noneMatch(entry::isOf))
                .toList();
    }

    /** Areas that there are not, what is named twice, and a reason that is missing in a language or is none. */
    public Findings check(AreaSet areas, List<String> languages) {
        var seen = new Seen<Entry>();
        return Findings.each(
                        commonGround,
                        "commonGround",
                        entry -> areas.unknown(entry.area(), "area").and(repeated(entry, seen)))
                .and(untranslated(by, languages, "by"))
                .and(untranslated(reason, languages, "reason"))
                .and(reason == null ? Findings.NONE : tooShort());
    }

    private static Findings repeated(Entry entry, Seen<Entry> seen) {
        return seen.again(entry)
                ? Findings.of(Finding.error("order.repeated", "")
                        .with("area", entry.area())
                        .with("problem", entry.problem()))
                : Findings.NONE;
    }

    private static Findings untranslated(LocalizedText text, List<String> languages, String path) {
        return text == null ? Findings.NONE : text.missingIn(languages).under(path);
    }

    private Findings tooShort() {
        return new Findings(reason.texts().entrySet().stream()
                .filter(written -> written.getValue() != null)
                .filter(written -> !written.getValue().isBlank())
                .filter(written -> written.getValue().strip().length() < SHORTEST)
                .map(written -> Finding.error("order.reasonShort", "reason." + written.getKey())
                        .with("least", SHORTEST))
                .toList());
    }
}
