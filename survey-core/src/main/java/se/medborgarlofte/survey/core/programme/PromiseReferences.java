package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Whether each promise names areas, rounds and indicators that exist, and rests on rounds that had ended. */
final class PromiseReferences {

    private final Programme programme;
    private final List<String> indicators;

    PromiseReferences(Programme programme, List<Indicator> catalogue) {
        this.programme = programme;
        this.indicators = Stream.concat(catalogue.stream(), programme.indicators().stream())
                .map(Indicator::citation)
                .toList();
    }

    Findings check() {
        return programme.promises().stream()
                .map(promise -> promise(promise).in(Documents.promise(promise.id())))
                .collect(Findings.joined());
    }

    private Findings promise(CitizenPromise promise) {
        return Stream.of(
                        promise.check(programme.survey().languages()),
                        areas(promise.areas(), "areas"),
                        each(promise.focusAreas(), "focusAreas", focus -> area(focus.area(), "area")),
                        each(promise.problems(), "problems", problem -> areas(problem.areas(), "areas")),
                        each(promise.goals(), "goals", this::goal),
                        each(promise.commitments(), "commitments", part -> areas(part.areas(), "areas")),
                        each(promise.activities(), "activities", part -> areas(part.areas(), "areas")),
                        each(promise.decisions(), "decisions", decision -> decision(decision, promise)),
                        each(promise.followUps(), "followUps", this::followUp))
                .collect(Findings.joined());
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
                .and(areas(measure.areas(), "areas"))
                .and(areas(measure.comparisonAreas(), "comparisonAreas"))
                .and(round(measure.baselineRound(), "baselineRound"));
    }

    private Findings followUp(FollowUp followUp) {
        return followUp instanceof FollowUp.Effect effect ? round(effect.round(), "round") : Findings.NONE;
    }

    private Findings decision(Decision decision, CitizenPromise promise) {
        var cited = each(decision.rounds(), "rounds", round -> cited(round, decision.on()));
        return cited.and(tooEarly(decision, promise));
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

    private static boolean endsAfter(Round round, PartialDate day) {
        boolean dated = round.hasDays() && day != null && day.isWritten();
        return dated && day.isSurelyBefore(round.fieldwork().lastDay());
    }

    private Findings round(RoundId id, String path) {
        return id == null || programme.round(id).isPresent()
                ? Findings.NONE
                : Findings.of(Finding.error("round.unknown", path).with("round", id));
    }

    private Findings area(AreaCode area, String path) {
        return area == null || programme.areas().has(area)
                ? Findings.NONE
                : Findings.of(Finding.error("area.unknown", path).with("area", area));
    }

    private Findings areas(List<AreaCode> areas, String list) {
        return AreaReferences.unknown(programme, areas, list);
    }

    private static <T> Findings each(List<T> parts, String list, Function<T, Findings> check) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> check.apply(parts.get(i)).under(list + "[" + i + "]"))
                .collect(Findings.joined());
    }
}
