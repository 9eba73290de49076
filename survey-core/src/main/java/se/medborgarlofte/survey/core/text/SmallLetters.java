package se.medborgarlofte.survey.core.text;

import java.util.Locale;

/** A constant's name in small letters, as it stands in files, on the wire, in the keys of phrases and on the command line. */
public final class SmallLetters {

    private SmallLetters() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
