package se.medborgarlofte.survey.stats.comparability;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.QuestionnaireDiff;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;

/** What was asked, for an indicator of several questions the worst of each kind of change. */
record OfQuestions(Context context) {

    Stream<Reason> reasons(Indicator indicator) {
        var all = indicator.measure().variables().stream()
                .flatMap(variable -> reasons(variable, counted(variable, indicator)).stream())
                .toList();
        return all.stream()
                .map(Reason::code)
                .distinct()
                .map(code -> worst(code, all))
                .map(reason -> recomputed(reason, indicator));
    }

    /** Of several choices each is a variable of its own, and whoever reads one of them has read the others. */
    private List<Integer> counted(String variable, Indicator indicator) {
        return Stream.of(context.rounds().first(), context.rounds().second())
                .flatMap(round -> round.questionnaire().asking(variable).stream())
                .flatMap(question ->
                        question instanceof MultipleChoice several ? several.choices().stream() : Stream.of())
                .filter(Choice::isSubstantive)
                .map(Choice::code)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        several -> several.isEmpty() ? indicator.measure().codes() : several));
    }

    private List<Reason> reasons(String variable, List<Integer> counted) {
        return QuestionnaireDiff.ofVariable(
                variable,
                counted::contains,
                context.rounds().first().questionnaire(),
                context.rounds().second().questionnaire(),
                context.declarations(),
                context.rules());
    }

    private static Reason worst(ReasonCode code, List<Reason> all) {
        return all.stream()
                .filter(reason -> reason.code() == code)
                .max((one, other) -> one.effect().compareTo(other.effect()))
                .orElseThrow();
    }

    /** Where other people were asked but it can be told who would have been asked both times, it is computed of those. */
    private Reason recomputed(Reason reason, Indicator indicator) {
        return reason.code() == ReasonCode.BASE_CHANGED
                        && CommonBase.of(context.rounds(), indicator).isPresent()
                ? context.reason(ReasonCode.BASE_CHANGED, Degree.WEAK, reason.evidence())
                : reason;
    }
}
