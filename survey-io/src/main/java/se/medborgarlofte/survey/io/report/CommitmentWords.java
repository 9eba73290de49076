package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.promise.Activity;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.io.report.Page.Fact;

/** Writes the commitments of a promise, as far as it says who, where, how much and when. */
record CommitmentWords(CitizenPromise promise, List<FollowUp> followUps, PromiseWords words) {

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
                        facts.add(words.fact("quantity", (voice().number(quantity) + " " + unit(commitment)).strip())));
        commitment.due().ifPresent(due -> facts.add(words.fact("due", voice().day(due))));
        done(commitment).ifPresent(done -> facts.add(words.fact("done", done)));
        return facts;
    }

    /** As the latest follow-up that tells of it has it, with its date. */
    private Optional<String> done(Commitment commitment) {
        return followUps.stream()
                .flatMap(followUp -> followUp instanceof FollowUp.Production production
                        ? done(commitment, production).stream()
                        : Stream.empty())
                .reduce((earlier, later) -> later);
    }

    private Optional<String> done(Commitment commitment, FollowUp.Production production) {
        return production.quantityOf(commitment).map(quantity -> {
            String done = voice().number(quantity);
            String amount = commitment
                    .quantity()
                    .map(promised -> voice().say("promise.done.of", "done", done, "promised", voice().number(promised)))
                    .orElse(done);
            String counted = (amount + " " + unit(commitment)).strip();
            return voice().say("promise.done.on", "done", counted, "on", voice().day(production.on()));
        });
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
