package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.promise.Activity;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.io.report.Page.Fact;

/** Writes the commitments of a promise, as far as it says who, where, how much and when. */
record CommitmentWords(CitizenPromise promise, PromiseWords words) {

    PromiseText.Commitment of(Commitment commitment) {
        return new PromiseText.Commitment(
                commitment.id().value(),
                voice().text(commitment.text()),
                commitment.exercise(),
                facts(commitment),
                promise.activities().stream()
                        .filter(activity -> activity.commitment().equals(commitment.id()))
                        .map(this::activity)
                        .toList());
    }

    private List<Fact> facts(Commitment commitment) {
        var facts = new ArrayList<Fact>();
        commitment
                .party()
                .ifPresent(party -> facts.add(words.fact("owner", Voice.capitalised(voice().say("party", party)))));
        if (!commitment.areas().isEmpty()) {
            facts.add(words.fact("where", words.names(commitment.areas())));
        }
        commitment
                .quantity()
                .ifPresent(quantity ->
                        facts.add(words.fact("quantity", voice().number(quantity) + " " + unit(commitment))));
        commitment.due().ifPresent(due -> facts.add(words.fact("due", voice().day(due))));
        done(commitment).ifPresent(done -> facts.add(words.fact("done", done)));
        return facts;
    }

    /** As the latest follow-up that tells of it has it. */
    private Optional<String> done(Commitment commitment) {
        return promise.followUps().stream()
                .flatMap(followUp -> followUp instanceof FollowUp.Production production
                        ? production.quantityOf(commitment).stream()
                        : Optional.<BigDecimal>empty().stream())
                .reduce((earlier, later) -> later)
                .map(quantity -> done(commitment, quantity));
    }

    private String done(Commitment commitment, BigDecimal quantity) {
        return commitment
                .quantity()
                .map(promised -> voice().say(
                                "promise.done.of",
                                "done",
                                voice().number(quantity),
                                "promised",
                                voice().number(promised),
                                "unit",
                                unit(commitment)))
                .orElseGet(() -> (voice().number(quantity) + " " + unit(commitment)).strip());
    }

    private String unit(Commitment commitment) {
        return commitment.unit().map(voice()::text).orElse("");
    }

    private String activity(Activity activity) {
        return voice().say("promise.activity", "on", voice().day(activity.on()), "text", voice().text(activity.text()));
    }

    private Voice voice() {
        return words.voice();
    }
}
