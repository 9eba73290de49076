package se.medborgarlofte.survey.core.promise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Follows every link of a promise's chain, from problem to follow-up. */
final class PromiseCheck {

    private final CitizenPromise promise;
    private final List<String> languages;

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
                        repeatedIds(),
                        each(promise.problems(), "problems", problem -> text(problem.text(), "text")),
                        each(promise.causes(), "causes", this::cause),
                        each(promise.goals(), "goals", goal -> text(goal.text(), "text")),
                        each(promise.commitments(), "commitments", this::commitment),
                        each(promise.activities(), "activities", this::activity),
                        each(promise.decisions(), "decisions", this::decision),
                        promise.publication().map(this::publication).orElse(Findings.NONE),
                        each(promise.followUps(), "followUps", this::followUp),
                        history())
                .collect(Findings.joined());
    }

    private Findings cause(Cause cause) {
        return text(cause.text(), "text").and(link(cause.problem(), problemIds(), "problem"));
    }

    private Findings commitment(Commitment commitment) {
        var causes = each(commitment.causes(), "causes", cause -> link(cause, causeIds(), ""));
        var measured = commitment.quantity().isPresent() && commitment.unit().isEmpty()
                ? Findings.of(Finding.error("commitment.quantityWithoutUnit", "quantity"))
                : Findings.NONE;
        return text(commitment.text(), "text")
                .and(causes)
                .and(measured)
                .and(commitment.unit().map(unit -> text(unit, "unit")).orElse(Findings.NONE))
                .and(date(commitment.due(), "due"));
    }

    private Findings activity(Activity activity) {
        return text(activity.text(), "text")
                .and(link(activity.commitment(), commitmentIds(), "commitment"))
                .and(date(Optional.ofNullable(activity.on()), "on"));
    }

    private Findings decision(Decision decision) {
        return text(decision.body(), "body").and(date(Optional.ofNullable(decision.on()), "on"));
    }

    private Findings publication(Publication publication) {
        return date(Optional.ofNullable(publication.on()), "on")
                .and(each(publication.channels(), "channels", channel -> text(channel, "")))
                .under("publication");
    }

    private Findings followUp(FollowUp followUp) {
        return followUp.text()
                .map(text -> text(text, "text"))
                .orElse(Findings.NONE)
                .and(date(Optional.ofNullable(followUp.on()), "on"))
                .and(followUp.match(new Links()));
    }

    private final class Links implements FollowUp.Cases<Findings> {

        @Override
        public Findings production(FollowUp.Production followUp) {
            return each(followUp.done(), "done", done -> link(done.commitment(), commitmentIds(), "commitment"));
        }

        @Override
        public Findings process(FollowUp.Process followUp) {
            return Findings.NONE;
        }

        @Override
        public Findings effect(FollowUp.Effect followUp) {
            return link(followUp.goal(), promise.goals().stream().map(Goal::id).toList(), "goal");
        }
    }

    private Findings history() {
        var changes = promise.history();
        return IntStream.range(0, changes.size())
                .mapToObj(i -> change(i, changes.get(i)).under("history[" + i + "]"))
                .collect(Findings.joined());
    }

    private Findings change(int i, StateChange change) {
        var date = date(Optional.ofNullable(change.on()), "on");
        if (change.state() == null) {
            return date;
        }
        if (i == 0) {
            return change.state() == PromiseState.DRAFT
                    ? date
                    : date.and(Findings.of(Finding.error("promise.notBegunAsDraft", "state")));
        }
        return date.and(move(promise.history().get(i - 1), change)).and(undecided(change));
    }

    private static Findings move(StateChange before, StateChange change) {
        if (before.state() == null) {
            return Findings.NONE;
        }
        var allowed = before.state().mayBecome(change.state())
                ? Findings.NONE
                : Findings.of(Finding.error("promise.moveNotAllowed", "state")
                        .with("from", before.state())
                        .with("to", change.state()));
        boolean backwards = Dates.isWritten(before.on())
                && Dates.isWritten(change.on())
                && change.on().isSurelyBefore(before.on().earliest());
        return backwards ? allowed.and(Findings.of(Finding.error("promise.historyBackwards", "on"))) : allowed;
    }

    private Findings undecided(StateChange change) {
        return change.state() == PromiseState.DECIDED && promise.decisions().isEmpty()
                ? Findings.of(Finding.error("promise.decidedByNobody", "state"))
                : Findings.NONE;
    }

    private Findings repeatedIds() {
        var seen = new HashSet<PartId>();
        return repeated(problemIds(), "problems", seen)
                .and(repeated(causeIds(), "causes", seen))
                .and(repeated(promise.goals().stream().map(Goal::id).toList(), "goals", seen))
                .and(repeated(commitmentIds(), "commitments", seen))
                .and(repeated(promise.activities().stream().map(Activity::id).toList(), "activities", seen));
    }

    private static Findings repeated(List<PartId> ids, String list, Set<PartId> seen) {
        return new Findings(IntStream.range(0, ids.size())
                .filter(i -> ids.get(i) != null && !seen.add(ids.get(i)))
                .mapToObj(i -> Finding.error("promise.idRepeated", list + "[" + i + "].id")
                        .with("id", ids.get(i)))
                .toList());
    }

    private List<PartId> problemIds() {
        return promise.problems().stream().map(ProblemStatement::id).toList();
    }

    private List<PartId> causeIds() {
        return promise.causes().stream().map(Cause::id).toList();
    }

    private List<PartId> commitmentIds() {
        return promise.commitments().stream().map(Commitment::id).toList();
    }

    private static Findings link(PartId to, List<PartId> known, String path) {
        return to == null || known.contains(to)
                ? Findings.NONE
                : Findings.of(Finding.error("promise.brokenLink", path).with("id", to));
    }

    private static Findings date(Optional<PartialDate> date, String path) {
        return date.map(written -> Dates.check(written, path)).orElse(Findings.NONE);
    }

    private Findings text(LocalizedText text, String path) {
        return text == null ? Findings.NONE : text.missingIn(languages).under(path);
    }

    private static <T> Findings each(List<T> list, String name, Function<T, Findings> check) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> check.apply(list.get(i)).under(name + "[" + i + "]"))
                .collect(Findings.joined());
    }
}
