package se.medborgarlofte.survey.io.words;

import java.util.Locale;

/** Sentences that people have written, where they stand among ours. */
public final class Sentences {

    private Sentences() {}

    /** To stand within another: without its full stop. */
    public static String unended(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** What holds a comma, in the middle of a sentence: it ends as it began. */
    public static String closed(String text) {
        return text.contains(",") ? text + "," : text;
    }

    static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
