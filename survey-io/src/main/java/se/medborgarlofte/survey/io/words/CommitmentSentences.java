package se.medborgarlofte.survey.io.words;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.words.CommitmentsDone.State;
import se.medborgarlofte.survey.stats.followup.DoneShare;

/** What is said of what has been done of a promise. */
public record CommitmentSentences(CommitmentsDone done, FollowUpSentences words) {

    /**
     * How many were carried out, which says nothing of whether safety has changed; before that how many nobody can tell of,
     * for else they would be read as not done.
     */
    public String carriedOut() {
        int carriedOut = done.in(State.DONE).size();
        int all = done.commitments().size();
        int cannot = done.in(State.UNCOUNTED).size();
        return words.say(
                manner(carriedOut, cannot, all),
                "done",
                words.whole(carriedOut),
                "all",
                words.whole(all),
                "cannot",
                words.whole(cannot),
                "counted",
                words.whole(all - cannot));
    }

    /** Of one commitment alone it is not said how many of one were carried out. */
    private static String manner(int carriedOut, int cannot, int all) {
        String some = cannot > 0 ? "production.some" : "production";
        if (cannot == all) {
            return all == 1 ? "production.only.none" : "production.none";
        }
        if (all - cannot == 1) {
            return some + ".only" + (carriedOut == 1 ? ".done" : ".not_done");
        }
        if (carriedOut == 1) {
            return some + ".one";
        }
        return cannot > 0 ? some : "production.many";
    }

    /** What has become of the others: which they are, and how far they have come. */
    public List<String> others() {
        return others("", this::which, state -> true);
    }

    /** The same by number only, without those of whom {@link #carriedOut} tells. */
    public List<String> othersInShort() {
        return others(".short", place -> "", state -> state != State.UNCOUNTED);
    }

    /** How much was done of what was due; nothing where all of it was carried out. */
    public Optional<String> due(DoneShare share) {
        return share.carriedOut() == share.commitments()
                ? Optional.empty()
                : Optional.of(words.say("production.due." + SmallLetters.of(share.production())));
    }

    private List<String> others(String manner, IntFunction<String> which, Predicate<State> told) {
        return Stream.of(State.values())
                .filter(state -> state != State.DONE)
                .filter(told)
                .filter(state -> !done.in(state).isEmpty())
                .map(state -> others(state, done.in(state), manner, which))
                .toList();
    }

    private String others(State state, List<Integer> places, String manner, IntFunction<String> which) {
        return words.say(
                "others." + SmallLetters.of(state) + (places.size() == 1 ? ".one" : ".many") + manner,
                "n",
                words.whole(places.size()),
                "which",
                places.stream().map(which::apply).collect(joining("; ")));
    }

    private String which(int place) {
        var commitment = done.commitments().get(place);
        var told = Stream.concat(part(commitment).stream(), later(commitment).stream())
                .collect(joining(", "));
        String which = words.say(
                "others.which",
                "number",
                words.whole(place + 1),
                "text",
                Sentences.unended(commitment.text().in(words.language().tag())));
        return told.isEmpty() ? which : which + " (" + told + ")";
    }

    private Optional<String> later(Commitment commitment) {
        return done.later(commitment).map(due -> words.say("others.later", "due", new Dates(words.language()).of(due)));
    }

    private Optional<String> part(Commitment commitment) {
        return done.done(commitment)
                .flatMap(quantity -> commitment
                        .quantity()
                        .map(promised -> words.say(
                                "others.part", "done", words.number(quantity), "promised", of(promised, commitment))));
    }

    private String of(BigDecimal promised, Commitment commitment) {
        String unit =
                commitment.unit().map(one -> one.in(words.language().tag())).orElse("");
        return (words.number(promised) + " " + unit).strip();
    }
}
