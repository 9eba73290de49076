package se.medborgarlofte.survey.io.words;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

/** Text from a file as it may be shown: what a terminal would obey instead of show stands there by its number. */
public final class Visible {

    private Visible() {}

    /** {@code text} with control characters as in {@code \\u001b}. */
    public static String of(String text) {
        return text.chars().noneMatch(Character::isISOControl)
                ? text
                : text.chars().mapToObj(Visible::character).collect(joining());
    }

    private static String character(int c) {
        return Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c);
    }
}
