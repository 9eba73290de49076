package se.medborgarlofte.survey.io.words;

import java.util.List;

/** Several words as one: {@code a, b and c}; or {@code a; b; c} when one of them has a comma of its own. */
public final class Listing {

    private Listing() {}

    /** @param phrases that have {@code list.last} */
    public static String of(List<String> words, Phrases phrases) {
        int last = words.size() - 1;
        if (last > 0 && words.stream().anyMatch(word -> word.contains(","))) {
            return String.join("; ", words);
        }
        return last < 1
                ? String.join("", words)
                : phrases.say("list.last", "first", String.join(", ", words.subList(0, last)), "last", words.get(last));
    }
}
