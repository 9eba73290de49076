package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Whether each promise names areas, rounds and indicators that exist, and rests on rounds that had ended. */
final class PromiseReferences {

    private final Programme programme;
    private final List<String> indicators;
    private final Seen<PromiseId> seen = new Seen<>();

    PromiseReferences(Programme programme, List<Indicator> catalogue) {
        this.programme = programme;
        this.indicators = Stream.concat(catalogue.stream(), programme.indicators().stream())
                .filter(Objects::nonNull)
                .map(Indicator::citation)
                .toList();
    }

    Findings check() {
        return programme.promises().stream()
                .map(promise -> promise(promise).in(Documents.promise(promise.id())))
                .collect(Findings.joined());
    }

    private Findings promise(CitizenPromise promise) {
        var repeated = seen.again(promise.id())
                ? Findings.of(Finding.error("promise.repeated", "id").with("promise", promise.id()))
                : Findings.NONE;
        return repeated.and(promise.check(programme.survey().languages()))
                .and(places(promise))
                .and(Findings.each(promise.goals(), "goals", this::goal))
                .and(Findings.each(promise.decisions(), "decisions", decision -> decision(decision, promise)))
                .and(Findings.each(promise.followUps(), "followUps", this::followUp));
    }

    private Findings places(CitizenPromise promise) {
        var areas = programme.areas();
        return areas.unknown(promise.areas(), "areas")
                .and(Findings.each(promise.focusAreas(), "focusAreas", part -> areas.unknown(part.area(), "area")))
                .and(Findings.each(promise.problems(), "problems", part -> areas.unknown(part.areas(), "areas")))
                .and(Findings.each(promise.commitments(), "commitments", part -> areas.unknown(part.areas(), "areas")))
                .and(Findings.each(promise.activities(), "activities", part -> areas.unknown(part.areas(), "areas")));
    }

    private Findings goal(Goal goal) {
        return goal.measure().map(measure -> measure(measure).under("measure")).orElse(Findings.NONE);
    }

    private Findings measure(GoalMeasure measure) {
        String citation = measure.indicator() + "@" + measure.indicatorVersion();
        var indicator = indicators.contains(citation)
                ? Findings.NONE
                : Findings.of(Finding.error("indicator.unknown", "indicator").with("indicator", citation));
        return indicator
                .and(programme.areas().unknown(measure.areas(), "areas"))
                .and(programme.areas().unknown(measure.comparisonAreas(), "comparisonAreas"))
                .and(round(measure.baselineRound(), "baselineRound"));
    }

    private Findings followUp(FollowUp followUp) {
        return followUp instanceof FollowUp.Effect effect ? round(effect.round(), "round") : Findings.NONE;
    }

    private Findings decision(Decision decision, CitizenPromise promise) {
        return Findings.each(decision.rounds(), "rounds", round -> cited(round, decision.on()))
                .and(tooEarly(decision, promise));
    }

    /** A decision may rest only on a round that was closed when it was taken. */
    private Findings cited(RoundId id, PartialDate on) {
        return programme
                .round(id)
                .map(round -> round.isClosed() && !endsAfter(round, on)
                        ? Findings.NONE
                        : Findings.of(
                                Finding.error("decision.roundNotClosed", "").with("round", id)))
                .orElseGet(() -> round(id, ""));
    }

    /** A decision taken before the baseline round had ended, without saying that it rests on it. */
    private Findings tooEarly(Decision decision, CitizenPromise promise) {
        return promise.goals().stream()
                .filter(Objects::nonNull)
                .flatMap(goal -> goal.measure().stream())
                .flatMap(measure -> Optional.ofNullable(measure.baselineRound()).stream())
                .distinct()
                .filter(id -> !decision.rounds().contains(id))
                .flatMap(id -> programme.round(id).stream())
                .filter(round -> endsAfter(round, decision.on()))
                .map(round -> Findings.of(
                        Finding.warning("decision.beforeBaselineEnded", "on").with("round", round.id())))
                .collect(Findings.joined());
    }

    /** Surely after: a decision of the month in which the round ended may have been taken on its last days. */
    private static boolean endsAfter(Round round, PartialDate day) {
        return round.hasDays()
                && day != null
                && day.isSurelyBefore(round.fieldwork().lastDay());
    }

    private Findings round(RoundId id, String path) {
        return id == null || programme.round(id).isPresent()
                ? Findings.NONE
                : Findings.of(Finding.error("round.unknown", path).with("round", id));
    }
}
