package se.medborgarlofte.survey.io.words;

import java.util.Arrays;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** A language that the product itself speaks; what people author may be in more. */
public enum Language {
    SV,
    EN;

    /**
     * The language of a tag.
     *
     * @throws IllegalArgumentException if it is neither {@code sv} nor {@code en}
     */
    public static Language of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("language is not sv or en: " + tag));
    }

    /** As BCP 47 writes it: {@code sv}. */
    public String tag() {
        return SmallLetters.of(this);
    }
}
