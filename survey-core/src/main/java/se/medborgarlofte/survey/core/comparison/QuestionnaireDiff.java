package se.medborgarlofte.survey.core.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;

/**
 * Every change from one version of a questionnaire to another, and what it does to comparisons.
 *
 * @param rules that decided it
 * @param changes of what was asked, in the order of the later version; what was removed comes last
 */
public record QuestionnaireDiff(
        QuestionnaireId before, QuestionnaireId after, String rules, List<QuestionChange> changes) {

    public QuestionnaireDiff {
        changes = List.copyOf(changes);
    }

    /** All of it, each option that is no kind of missing answer taken as one that counts. */
    public static QuestionnaireDiff of(
            Questionnaire before, Questionnaire after, Declarations declarations, ComparisonRules rules) {
        var comparing = new Versions(before, after, declarations, rules);
        return new QuestionnaireDiff(before.id(), after.id(), rules.citation(), comparing.changes());
    }

    /**
     * What stands between the answers to one variable.
     *
     * @param counts the codes that an indicator counts, in its numerator or in its base
     * @return nothing when one of the versions does not ask it
     */
    public static List<Reason> ofVariable(
            String variable,
            IntPredicate counts,
            Questionnaire before,
            Questionnaire after,
            Declarations declarations,
            ComparisonRules rules) {
        return new Versions(before, after, declarations, rules).reasons(variable, counts);
    }

    /** The changes there are. */
    public List<QuestionChange> actual() {
        return changes.stream().filter(change -> !change.isNone()).toList();
    }

    /** Two versions, ready to be held against each other. */
    private record Versions(
            List<AskedItem> before,
            List<AskedItem> after,
            int fromVersion,
            int toVersion,
            Declarations declarations,
            ComparisonRules rules) {

        Versions(Questionnaire before, Questionnaire after, Declarations declarations, ComparisonRules rules) {
            this(AskedItem.of(before), AskedItem.of(after), before.version(), after.version(), declarations, rules);
        }

        List<QuestionChange> changes() {
            var changes = new ArrayList<QuestionChange>();
            after.forEach(item -> changes.add(change(item)));
            before.stream()
                    .filter(item -> named(item.name(), after).isEmpty())
                    .forEach(item ->
                            changes.add(new QuestionChange(item.name(), QuestionChange.Fate.REMOVED, List.of())));
            return changes;
        }

        private QuestionChange change(AskedItem item) {
            return named(item.name(), before)
                    .map(earlier -> new QuestionChange(
                            item.name(),
                            QuestionChange.Fate.KEPT,
                            comparison(earlier, item).reasons(counting(earlier, item))))
                    .orElseGet(() -> new QuestionChange(item.name(), QuestionChange.Fate.ADDED, List.of()));
        }

        /** Without an indicator: whatever says something about the subject, in either version. */
        private static IntPredicate counting(AskedItem earlier, AskedItem later) {
            return code -> Stream.of(earlier, later)
                    .flatMap(item -> item.options().option(code).stream())
                    .anyMatch(OptionList.Option::substantive);
        }

        List<Reason> reasons(String variable, IntPredicate counts) {
            return with(variable, before)
                    .flatMap(earlier -> with(variable, after).map(later -> comparison(earlier, later)))
                    .map(comparison -> comparison.reasons(counts))
                    .orElse(List.of());
        }

        private ItemComparison comparison(AskedItem earlier, AskedItem later) {
            var declared = Arrays.stream(QuestionDeclaration.Kind.values())
                    .filter(kind -> declarations.has(kind, later.question().id(), fromVersion, toVersion))
                    .toList();
            return new ItemComparison(earlier, later, rules, declared);
        }

        private static Optional<AskedItem> named(String name, List<AskedItem> items) {
            return items.stream().filter(item -> item.name().equals(name)).findFirst();
        }

        private static Optional<AskedItem> with(String variable, List<AskedItem> items) {
            return items.stream().filter(item -> item.has(variable)).findFirst();
        }
    }
}
