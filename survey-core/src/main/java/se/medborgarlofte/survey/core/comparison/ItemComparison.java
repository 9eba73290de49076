package se.medborgarlofte.survey.core.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.RecallPeriod;

/** Holds one question, or one item of a battery, against what it was in another version. */
final class ItemComparison {

    private final AskedItem before;
    private final AskedItem after;
    private final OptionComparison options;
    private final ComparisonRules rules;
    private final List<QuestionDeclaration.Kind> declared;

    /** @param declared what somebody answers for about it */
    ItemComparison(AskedItem before, AskedItem after, ComparisonRules rules, List<QuestionDeclaration.Kind> declared) {
        this.before = before;
        this.after = after;
        this.options = new OptionComparison(before.options(), after.options());
        this.rules = rules;
        this.declared = List.copyOf(declared);
    }

    /** @param counts the codes that matter */
    List<Reason> reasons(IntPredicate counts) {
        return Stream.of(wording(), recallPeriod(), answers(counts), order(), layout(), routing())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Reason> wording() {
        boolean source = same(after.source());
        boolean translations = before.wording().keySet().stream().allMatch(this::same);
        if (source && translations) {
            return Optional.empty();
        }
        boolean harmless = source || declared.contains(QuestionDeclaration.Kind.EDITORIAL);
        return reason(ReasonCode.QUESTION_TEXT_CHANGED, harmless ? Degree.WEAK : Degree.STRONG, words());
    }

    /** In a language that only one of them has there is nothing to hold against each other. */
    private boolean same(String language) {
        return Stream.of(before, after).allMatch(item -> item.wording().containsKey(language))
                ? Objects.equals(before.wording().get(language), after.wording().get(language))
                : !language.equals(after.source());
    }

    private List<Evidence> words() {
        return after.wording().entrySet().stream()
                .filter(text -> !same(text.getKey()))
                .map(text -> new Evidence(
                        Trait.WORDING,
                        text.getKey(),
                        before.wording().getOrDefault(text.getKey(), ""),
                        text.getValue()))
                .toList();
    }

    private Optional<Reason> recallPeriod() {
        String earlier = period(before.wording());
        String later = period(after.wording());
        return earlier.equals(later)
                ? Optional.empty()
                : reason(
                        ReasonCode.RECALL_PERIOD_CHANGED,
                        Degree.STRONG,
                        List.of(Evidence.of(Trait.RECALL_PERIOD, earlier, later)));
    }

    private String period(Map<String, String> wording) {
        return rules.questions().recallPeriods().stream()
                .filter(period -> wording.values().stream().anyMatch(text -> text.matches(period.pattern())))
                .map(RecallPeriod::period)
                .findFirst()
                .orElse("");
    }

    private Optional<Reason> answers(IntPredicate counts) {
        if (options.isSame()) {
            return Optional.empty();
        }
        if (after.options().kind() == OptionList.Kind.PLACES) {
            return reason(ReasonCode.PLACE_LIST_CHANGED, Degree.STRONG, options.table());
        }
        if (isHarmless()) {
            return reason(ReasonCode.OPTIONS_CHANGED, Degree.WEAK, options.table());
        }
        boolean scale = options.isOtherScale() && !declared.contains(QuestionDeclaration.Kind.NOT_A_SCALE);
        return scale
                ? reason(ReasonCode.SCALE_CHANGED, Degree.STRONG, options.table())
                : reason(ReasonCode.OPTIONS_CHANGED, options.degree(counts), options.table());
    }

    private boolean isHarmless() {
        return declared.contains(QuestionDeclaration.Kind.EXACT_MERGING)
                || options.isReworded() && declared.contains(QuestionDeclaration.Kind.EDITORIAL);
    }

    private Optional<Reason> order() {
        if (options.isReordered()) {
            return reason(ReasonCode.ORDER_CHANGED, Degree.STRONG, List.of(options.order()));
        }
        int near = rules.questions().near();
        boolean isNear = !before.near(near).equals(after.near(near))
                || before.isOfBattery()
                        && after.isOfBattery()
                        && !before.siblings().equals(after.siblings());
        return isNear || !before.before().equals(after.before())
                ? reason(ReasonCode.ORDER_CHANGED, isNear ? Degree.STRONG : Degree.WEAK, List.of(around()))
                : Optional.empty();
    }

    private Evidence around() {
        return Evidence.of(Trait.QUESTIONS_BEFORE, around(before), around(after));
    }

    private static List<String> around(AskedItem item) {
        return Stream.concat(item.before().stream(), item.siblings().stream()).toList();
    }

    private Optional<Reason> layout() {
        var evidence = Evidence.of(Trait.LAYOUT, layout(before), layout(after));
        if (before.isOfBattery() != after.isOfBattery()) {
            return reason(ReasonCode.LAYOUT_CHANGED, Degree.STRONG, List.of(evidence));
        }
        return evidence.differs()
                ? reason(ReasonCode.LAYOUT_CHANGED, Degree.WEAK, List.of(evidence))
                : Optional.empty();
    }

    private static String layout(AskedItem item) {
        return (item.isOfBattery() ? "battery" : "question") + (item.alone() ? "_alone" : "_among_others");
    }

    private Optional<Reason> routing() {
        return before.routing().equals(after.routing())
                ? Optional.empty()
                : reason(
                        ReasonCode.BASE_CHANGED,
                        Degree.STRONG,
                        List.of(Evidence.of(Trait.ROUTING, before.routing(), after.routing())));
    }

    private Optional<Reason> reason(ReasonCode code, Degree degree, List<Evidence> evidence) {
        return Optional.of(rules.reason(code, degree, evidence));
    }
}
