package se.medborgarlofte.survey.io.words;

/** Sentences that people have written, where they stand among ours. */
public final class Sentences {

    private Sentences() {}

    /** To stand within another: without its full stop. */
    public static String unended(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
