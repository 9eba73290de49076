package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.Period;
import se.medborgarlofte.survey.core.promise.ProblemStatement;
import se.medborgarlofte.survey.io.report.Page.Fact;

/** Writes a promise: its texts as they were written, and beside them only what its record states. */
record PromiseWords(AreaSet areas, Voice voice) {

    PromiseText of(CitizenPromise promise) {
        var commitments = new CommitmentWords(promise, this);
        var followUps = new FollowUpWords(promise, voice);
        return new PromiseText(
                promise.id().value(),
                voice.text(promise.title()),
                voice.text(promise.text()),
                facts(promise),
                promise.problems().stream()
                        .map(problem -> problem(promise, problem))
                        .toList(),
                promise.goals().stream().map(goal -> voice.text(goal.text())).toList(),
                promise.commitments().stream().map(commitments::of).toList(),
                promise.followUps().stream()
                        .map(followUp -> followUp.match(followUps))
                        .toList());
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
        facts.add(fact("state", Voice.capitalised(voice.say("state", promise.state()))));
        return facts;
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
