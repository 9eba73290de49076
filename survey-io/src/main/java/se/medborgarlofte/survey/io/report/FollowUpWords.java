package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Writes the follow-ups of a promise; of the effect nothing but what the parties themselves have written. */
record FollowUpWords(CitizenPromise promise, Voice voice) implements FollowUp.Cases<PromiseText.FollowUp> {

    @Override
    public PromiseText.FollowUp production(FollowUp.Production followUp) {
        return words("followUp.production", followUp, production(carriedOut(followUp)));
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
        return new PromiseText.FollowUp(
                voice.say(title, "on", voice.day(followUp.on())),
                Stream.concat(sentences.stream(), text.map(voice::text).stream())
                        .toList());
    }

    private List<Optional<Boolean>> carriedOut(FollowUp.Production followUp) {
        return promise.commitments().stream().map(followUp::isCarriedOut).toList();
    }

    private List<String> production(List<Optional<Boolean>> carriedOut) {
        var sentences = new ArrayList<String>();
        int all = carriedOut.size();
        long done = carriedOut.stream().filter(each -> each.orElse(false)).count();
        int untold = (int) carriedOut.stream().filter(Optional::isEmpty).count();
        sentences.add(voice.say(done == 1 ? "production.done.one" : "production.done", "done", done, "all", all));
        if (untold > 0) {
            sentences.add(voice.say(untold(untold, done > 0 && done + untold == all), "n", untold));
        }
        return sentences;
    }

    /** Those that cannot be judged are "the others" only where no other is left. */
    private static String untold(int untold, boolean areTheOthers) {
        if (untold == 1) {
            return "production.untold.one";
        }
        return areTheOthers ? "production.untold.others" : "production.untold.several";
    }
}
