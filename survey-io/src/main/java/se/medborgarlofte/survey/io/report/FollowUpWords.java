package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.words.CommitmentSentences;
import se.medborgarlofte.survey.io.words.CommitmentsDone;
import se.medborgarlofte.survey.io.words.FollowUpSentences;

/**
 * Writes the follow-ups of a promise; of the effect nothing but what the parties themselves have written.
 *
 * @param isLookedBackAt whether the same is told at length elsewhere: then only the parties' own words are left
 */
record FollowUpWords(CitizenPromise promise, boolean isLookedBackAt, Voice voice)
        implements FollowUp.Cases<PromiseText.FollowUp> {

    /** Those of which there is something to say. */
    List<PromiseText.FollowUp> of(List<FollowUp> followUps) {
        return followUps.stream()
                .map(followUp -> followUp.match(this))
                .filter(followUp -> !isLookedBackAt || !followUp.sentences().isEmpty())
                .toList();
    }

    @Override
    public PromiseText.FollowUp production(FollowUp.Production followUp) {
        var words = new FollowUpSentences(voice.language(), AreaCode::value);
        var done = new CommitmentSentences(new CommitmentsDone(promise.commitments(), List.of(followUp)), words);
        return words(
                "followUp.production",
                followUp,
                Stream.concat(Stream.of(done.carriedOut()), done.others().stream())
                        .toList());
    }

    @Override
    public PromiseText.FollowUp process(FollowUp.Process followUp) {
        return words("followUp.process", followUp, List.of(voice.say("course", followUp.course())));
    }

    @Override
    public PromiseText.FollowUp effect(FollowUp.Effect followUp) {
        return words("followUp.effect", followUp, List.of());
    }

    private PromiseText.FollowUp words(String title, FollowUp followUp, List<String> sentences) {
        Optional<LocalizedText> text = followUp.text();
        var counted = isLookedBackAt ? Stream.<String>of() : sentences.stream();
        return new PromiseText.FollowUp(
                voice.say(title, "on", voice.day(followUp.on())),
                Stream.concat(counted, text.map(voice::text).stream()).toList());
    }
}
