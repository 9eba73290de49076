package se.medborgarlofte.survey.core.text;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/**
 * One text in the languages it has been written in.
 *
 * @param texts by language, a tag of BCP 47 such as {@code sv}, {@code en} or {@code sv-x-lattlast}
 */
public record LocalizedText(
        @NotEmpty
        Map<@Pattern(regexp = LocalizedText.LANGUAGE) String, @NotNull @NotBlank @Size(max = 4000) String> texts) {

    /** The shape of a language tag. */
    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    private static final List<String> FALLBACK = List.of("sv", "en");

    public LocalizedText {
        texts = Authored.map(texts);
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /**
     * The text as a reader of {@code language} should see it: in that language, else in the language it is a variety of
     * ({@code en} for {@code en-GB}), else in Swedish, else in English, else in any.
     */
    public String in(String language) {
        return Stream.concat(varieties(language), FALLBACK.stream())
                .flatMap(tag -> Stream.ofNullable(texts.get(tag)))
                .findFirst()
                .or(() -> texts.values().stream().filter(Objects::nonNull).findFirst())
                .orElse("");
    }

    /** {@code sv-x-lattlast}, {@code sv-x}, {@code sv}. */
    private static Stream<String> varieties(String language) {
        return Stream.iterate(
                language, tag -> !tag.isEmpty(), tag -> tag.substring(0, Math.max(0, tag.lastIndexOf('-'))));
    }

    /** A finding for each of {@code languages} in which the text has not been written. */
    public Findings missingIn(List<String> languages) {
        return new Findings(languages.stream()
                .filter(language -> language != null && !texts.containsKey(language))
                .distinct()
                .map(language -> Finding.error("text.untranslated", language).with("language", language))
                .toList());
    }

    /** As {@link #missingIn}, for a text at {@code path} that may have been left out; then nothing is missing in it. */
    public static Findings missing(Optional<LocalizedText> text, List<String> languages, String path) {
        return text.map(written -> written.missingIn(languages).under(path)).orElse(Findings.NONE);
    }

    @Override
    public String toString() {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(joining(", "));
    }
}
