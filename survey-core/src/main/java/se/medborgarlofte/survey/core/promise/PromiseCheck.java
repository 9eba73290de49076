package se.medborgarlofte.survey.core.promise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Follows every link of a promise's chain, from problem to follow-up. */
final class PromiseCheck {

    private final CitizenPromise promise;
    private final List<String> languages;
    private final Seen<PartId> seen = new Seen<>();

    private PromiseCheck(CitizenPromise promise, List<String> languages) {
        this.promise = promise;
        this.languages = languages;
    }

    static Findings of(CitizenPromise promise, List<String> languages) {
        return new PromiseCheck(promise, languages).findings();
    }

    private Findings findings() {
        return Stream.of(
                        text(promise.title(), "title"),
                        text(promise.text(), "text"),
                        promise.period() == null
                                ? Findings.NONE
                                : promise.period().check().under("period"),
                        reasons(),
                        work(),
                        Findings.each(promise.decisions(), "decisions", this::decision),
                        promise.publication().map(this::publication).orElse(Findings.NONE),
                        Findings.each(promise.followUps(), "followUps", this::followUp),
                        history())
                .collect(Findings.joined());
    }

    /** Why it is promised. */
    private Findings reasons() {
        return Findings.each(promise.focusAreas(), "focusAreas", focus -> text(focus.reason(), "reason"))
                .and(Findings.each(promise.problems(), "problems", this::problem))
                .and(Findings.each(promise.causes(), "causes", this::cause))
                .and(Findings.each(promise.goals(), "goals", this::goal));
    }

    /** What is to be done, and what was. */
    private Findings work() {
        return Findings.each(promise.commitments(), "commitments", this::commitment)
                .and(Findings.each(promise.activities(), "activities", this::activity));
    }

    private Findings problem(ProblemStatement problem) {
        return named(problem.id()).and(text(problem.text(), "text"));
    }

    private Findings cause(Cause cause) {
        return named(cause.id())
                .and(text(cause.text(), "text"))
                .and(link(cause.problem(), promise.problems(), ProblemStatement::id, "problem"));
    }

    private Findings goal(Goal goal) {
        return named(goal.id())
                .and(text(goal.text(), "text"))
                .and(goal.measure()
                        .map(measure -> measure(measure).under("measure"))
                        .orElse(Findings.NONE));
    }

    private Findings measure(GoalMeasure measure) {
        return PartialDate.check(measure.followUpRound(), "followUpRound")
                .and(measure.fixed().map(fixed -> fixed(fixed).under("fixed")).orElse(Findings.NONE));
    }

    private Findings fixed(FixedGoal fixed) {
        return text(fixed.by(), "by")
                .and(date(fixed.on()))
                .and(Findings.each(
                        fixed.earlier(),
                        "earlier",
                        earlier -> text(earlier.reason(), "reason")
                                .and(PartialDate.check(Optional.ofNullable(earlier.changedOn()), "changedOn"))));
    }

    private Findings commitment(Commitment commitment) {
        var measured = commitment.quantity().isPresent() && commitment.unit().isEmpty()
                ? Findings.of(Finding.error("commitment.quantityWithoutUnit", "quantity"))
                : Findings.NONE;
        return named(commitment.id())
                .and(text(commitment.text(), "text"))
                .and(Findings.each(
                        commitment.causes(), "causes", cause -> link(cause, promise.causes(), Cause::id, "")))
                .and(measured)
                .and(text(commitment.unit(), "unit"))
                .and(PartialDate.check(commitment.due(), "due"));
    }

    private Findings activity(Activity activity) {
        return named(activity.id())
                .and(toCommitment(activity.commitment()))
                .and(text(activity.text(), "text"))
                .and(date(activity.on()));
    }

    private Findings decision(Decision decision) {
        return text(decision.body(), "body").and(date(decision.on()));
    }

    private Findings publication(Publication publication) {
        return date(publication.on())
                .and(Findings.each(publication.channels(), "channels", channel -> text(channel, "")))
                .under("publication");
    }

    private Findings followUp(FollowUp followUp) {
        return date(followUp.on()).and(text(followUp.text(), "text")).and(followUp.match(new Links()));
    }

    private final class Links implements FollowUp.Cases<Findings> {

        @Override
        public Findings production(FollowUp.Production followUp) {
            return Findings.each(followUp.done(), "done", done -> toCommitment(done.commitment()));
        }

        @Override
        public Findings process(FollowUp.Process followUp) {
            return Findings.NONE;
        }

        @Override
        public Findings effect(FollowUp.Effect followUp) {
            return link(followUp.goal(), promise.goals(), Goal::id, "goal");
        }
    }

    private Findings history() {
        var walk = new PromiseHistory(!promise.decisions().isEmpty());
        return Findings.each(promise.history(), "history", walk::next);
    }

    /** Names are unique in the whole promise, so that a follow-up years later cannot mean two things. */
    private Findings named(PartId id) {
        return seen.again(id)
                ? Findings.of(Finding.error("promise.idRepeated", "id").with("id", id))
                : Findings.NONE;
    }

    private Findings toCommitment(PartId id) {
        return link(id, promise.commitments(), Commitment::id, "commitment");
    }

    private static <T> Findings link(PartId to, List<T> parts, Function<T, PartId> id, String path) {
        boolean known = to == null || parts.stream().anyMatch(part -> part != null && to.equals(id.apply(part)));
        return known
                ? Findings.NONE
                : Findings.of(Finding.error("promise.brokenLink", path).with("id", to));
    }

    private static Findings date(PartialDate on) {
        return PartialDate.check(Optional.ofNullable(on), "on");
    }

    private Findings text(LocalizedText text, String path) {
        return text(Optional.ofNullable(text), path);
    }

    private Findings text(Optional<LocalizedText> text, String path) {
        return LocalizedText.missing(text, languages, path);
    }
}
