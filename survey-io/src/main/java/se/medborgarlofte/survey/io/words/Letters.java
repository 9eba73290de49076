package se.medborgarlofte.survey.io.words;

/** Letters that things are called by where they are listed: a to z, then aa, ab and so on. */
public final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    /** @param place from 0 */
    public static String of(int place) {
        String before = place < ALPHABET ? "" : of(place / ALPHABET - 1);
        return before + (char) ('a' + place % ALPHABET);
    }
}
