package se.medborgarlofte.survey.core.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small texts for tests. */
public final class Texts {

    private Texts() {}

    /** In Swedish only. */
    public static LocalizedText swedish(String text) {
        return LocalizedText.of("sv", text);
    }

    /** In Swedish and English. */
    public static LocalizedText both(String swedish, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sv", swedish);
        texts.put("en", english);
        return new LocalizedText(texts);
    }

    /** The same words in Swedish and English, for tests that are about something else. */
    public static LocalizedText both(String text) {
        return both(text, text);
    }
}
