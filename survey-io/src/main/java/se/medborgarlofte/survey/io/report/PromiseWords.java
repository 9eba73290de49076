package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Period;
import se.medborgarlofte.survey.core.promise.ProblemStatement;
import se.medborgarlofte.survey.core.promise.Standing;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.report.Page.Fact;

/** Writes a promise: its texts as they were written, and beside them only what its record states. */
record PromiseWords(AreaSet areas, Voice voice) {

    /** As the report of a round tells of it. */
    PromiseText of(ReportedPromise reported, Fieldwork fieldwork) {
        return of(reported, fieldwork, false);
    }

    /** The same, where what has come of it may be told at length elsewhere. */
    PromiseText of(ReportedPromise reported, Fieldwork fieldwork, boolean isLookedBackAt) {
        var promise = reported.promise();
        return text(
                promise,
                reported.followUps(),
                new FollowUpWords(promise, isLookedBackAt, voice),
                Optional.of(beside(reported.standing(), fieldwork)),
                elsewhere(reported.laterRounds()));
    }

    /** By itself, with those of its follow-ups that may be told. */
    PromiseText of(CitizenPromise promise, List<FollowUp> followUps) {
        return text(promise, followUps, new FollowUpWords(promise, false, voice), Optional.empty(), Optional.empty());
    }

    /** How a promise stood to a round, also as a heading and as a sentence. */
    private record Beside(Standing standing, String heading, String when) {}

    private Beside beside(Standing standing, Fieldwork fieldwork) {
        String days = voice.days(fieldwork.firstDay(), fieldwork.lastDay());
        String when = "standing." + SmallLetters.of(standing) + ".when";
        return new Beside(standing, voice.say("standing", standing), voice.say(when, "days", days));
    }

    private PromiseText text(
            CitizenPromise promise,
            List<FollowUp> followUps,
            FollowUpWords words,
            Optional<Beside> round,
            Optional<String> elsewhere) {
        var commitments = new CommitmentWords(promise, followUps, this);
        return new PromiseText(
                promise.id().value(),
                round.map(Beside::standing),
                round.map(Beside::heading),
                voice.text(promise.title()),
                round.map(Beside::when),
                voice.text(promise.text()),
                facts(promise),
                promise.problems().stream()
                        .map(problem -> problem(promise, problem))
                        .toList(),
                promise.goals().stream().map(goal -> voice.text(goal.text())).toList(),
                promise.commitments().stream().map(commitments::of).toList(),
                words.of(followUps),
                elsewhere);
    }

    private Optional<String> elsewhere(List<Round> rounds) {
        var titles = rounds.stream().map(Round::title).map(voice::text).toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("promise.elsewhere", "rounds", voice.list(titles)));
    }

    /** The names of areas, as a list in words. */
    String names(List<AreaCode> codes) {
        return voice.list(codes.stream().map(this::name).toList());
    }

    private String name(AreaCode code) {
        return areas.area(code).map(Area::name).map(voice::text).orElse(code.value());
    }

    private List<Fact> facts(CitizenPromise promise) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("parties", Voice.capitalised(parties(promise))));
        facts.add(fact("areas", names(promise.areas())));
        facts.add(fact("period", Voice.capitalised(period(promise.period()))));
        promise.decisions().forEach(decision -> facts.add(fact("decisions", decision(decision))));
        promise.publication().ifPresent(publication -> facts.add(fact("publication", voice.day(publication.on()))));
        facts.add(fact("state", state(promise)));
        return facts;
    }

    /** With its date, which may be years after the round. */
    private String state(CitizenPromise promise) {
        var latest = promise.history().get(promise.history().size() - 1);
        return voice.say(
                "promise.state.on",
                "state",
                Voice.capitalised(voice.say("state", latest.state())),
                "on",
                voice.day(latest.on()));
    }

    Fact fact(String what, String text) {
        return new Fact(voice.say("promise." + what), text);
    }

    private String parties(CitizenPromise promise) {
        return voice.list(promise.parties().stream()
                .map(party -> voice.say("party", party))
                .toList());
    }

    private String period(Period period) {
        String from = voice.day(period.from());
        return period.to()
                .map(to -> voice.say("promise.period.span", "from", from, "to", voice.day(to)))
                .orElseGet(() -> voice.say("promise.period.from", "from", from));
    }

    private String decision(Decision decision) {
        String body = voice.text(decision.body());
        String on = voice.day(decision.on());
        Optional<String> reference = decision.reference();
        return reference.isPresent()
                ? voice.say("promise.decision.reference", "body", body, "on", on, "reference", reference.get())
                : voice.say("promise.decision", "body", body, "on", on);
    }

    private PromiseText.Problem problem(CitizenPromise promise, ProblemStatement problem) {
        return new PromiseText.Problem(
                voice.text(problem.text()),
                names(problem.areas()),
                promise.causes().stream()
                        .filter(cause -> cause.problem().equals(problem.id()))
                        .map(cause -> voice.text(cause.text()))
                        .toList());
    }
}
