package se.medborgarlofte.survey.io.words;

import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;

/** What is wrong and what to do, in the words of one language: one or two sentences for every finding. */
public final class FindingWords {

    private static final String PATTERN = "constraint.pattern";

    private final Phrases phrases;
    private final String empty;

    private FindingWords(Phrases phrases, String empty) {
        this.phrases = phrases;
        this.empty = empty;
    }

    public static FindingWords in(Language language) {
        return new FindingWords(
                Phrases.of("findings", language), Phrases.of("values", language).say("empty"));
    }

    /**
     * The sentence of {@code finding}; where it stands and how bad it is are said beside.
     *
     * <p>Whoever embeds the library may have findings of their own: one that has no sentence here is shown as it is.
     */
    public String sentence(Finding finding) {
        String key = key(finding);
        return phrases.has(key) ? phrases.say(key, gaps(finding)) : Visible.of(finding.toString());
    }

    private Object[] gaps(Finding finding) {
        return finding.parameters().entrySet().stream()
                .flatMap(gap -> Stream.of(gap.getKey(), shown(gap.getValue())))
                .toArray();
    }

    /** A sentence must not have a hole where its value should be. */
    private String shown(String value) {
        return value.isBlank() ? empty : Visible.of(value);
    }

    private static String key(Finding finding) {
        var form = finding.code().equals(PATTERN)
                ? Optional.ofNullable(finding.parameters().get("regexp")).flatMap(Form::of)
                : Optional.<Form>empty();
        return form.map(known -> PATTERN + "." + known.key()).orElse(finding.code());
    }
}
