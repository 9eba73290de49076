package se.medborgarlofte.survey.core.comparison;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is known of both rounds, side by side.
 *
 * @param of what part of it, such as a mode, a language or the code of an option; empty for the whole
 * @param first in the earlier round: a text, or a decimal with a point; empty where there is none
 * @param second in the later round
 */
public record Evidence(Trait trait, String of, String first, String second) {

    public Evidence {
        requireNonNull(trait, "trait");
        requireNonNull(of, "of");
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }

    public static Evidence of(Trait trait, Object first, Object second) {
        return new Evidence(trait, "", first.toString(), second.toString());
    }

    public boolean differs() {
        return !first.equals(second);
    }
}
