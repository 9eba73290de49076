package se.medborgarlofte.survey.stats.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.GoalRules;
import se.medborgarlofte.survey.core.promise.PromiseState;
import se.medborgarlofte.survey.core.promise.Suggestion;
import se.medborgarlofte.survey.core.promise.Suggestion.Effect;
import se.medborgarlofte.survey.core.promise.Suggestion.Still;
import se.medborgarlofte.survey.core.promise.Suggestion.Time;

/** Looks up what the evidence speaks for, for the promise as a whole and in each of its areas. */
record Suggesting(
        CitizenPromise promise, DoneShare done, List<GoalFollowUp> goals, KnownGround known, GoalRules rules) {

    List<Suggested> all() {
        var whole = suggested(
                Optional.empty(),
                together(goals.stream().map(goal -> goal.outcome().effect())));
        return Stream.concat(Stream.of(whole), promise.areas().stream().map(this::in))
                .toList();
    }

    private Suggested in(AreaCode area) {
        return suggested(
                Optional.of(area),
                together(goals.stream().map(goal -> goal.outcome().in(area))));
    }

    private Suggested suggested(Optional<AreaCode> area, Effect effect) {
        Still still = area.map(one -> known.still(promise, one)).orElseGet(() -> known.still(promise));
        return new Suggested(
                area,
                Suggestion.of(done.production(), effect, still, time()),
                still,
                area.map(one -> known.of(promise, one)).orElse(List.of()));
    }

    /** Several goals are reached together: missed if one is, met if all are. */
    private static Effect together(Stream<Effect> effects) {
        var all = effects.distinct().toList();
        if (all.isEmpty() || all.contains(Effect.CANNOT) && !all.contains(Effect.MISSED)) {
            return Effect.CANNOT;
        }
        if (all.contains(Effect.MISSED)) {
            return Effect.MISSED;
        }
        return all.contains(Effect.UNDECIDED) ? Effect.UNDECIDED : Effect.MET;
    }

    /** Too early is said once: a promise that has been prolonged has had its time. */
    private Time time() {
        boolean isProlonged = promise.history().stream().anyMatch(change -> change.state() == PromiseState.PROLONGED);
        return !isProlonged && goals.stream().anyMatch(this::isTooEarly) ? Time.TOO_EARLY : Time.ENOUGH;
    }

    private boolean isTooEarly(GoalFollowUp goal) {
        int months =
                goal.goal().measure().flatMap(GoalMeasure::effectExpectedAfter).orElse(rules.effectExpectedAfter());
        Optional<LocalDate> asked = goal.round().map(round -> round.fieldwork().firstDay());
        return asked.flatMap(
                        day -> decided().map(from -> from.plusMonths(months).isAfter(day)))
                .orElse(false);
    }

    /** The first time that anybody decided it. */
    private Optional<LocalDate> decided() {
        return promise.decisions().stream()
                .map(Decision::on)
                .map(on -> on.earliest())
                .min(LocalDate::compareTo);
    }
}
