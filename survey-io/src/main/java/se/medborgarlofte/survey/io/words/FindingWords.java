package se.medborgarlofte.survey.io.words;

import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;

/** What is wrong and what to do, in the words of one language: one or two sentences for every finding. */
public final class FindingWords {

    private static final String PATTERN = "constraint.pattern";

    private final Phrases phrases;

    private FindingWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public static FindingWords in(Language language) {
        return new FindingWords(Phrases.of("findings", language));
    }

    /**
     * The sentence of {@code finding}; where it stands and how bad it is are said beside.
     *
     * <p>Whoever embeds the library may have findings of their own: one that has no sentence here is shown as it is.
     */
    public String sentence(Finding finding) {
        String key = key(finding);
        return phrases.has(key) ? phrases.say(key, gaps(finding)) : finding.toString();
    }

    private static Object[] gaps(Finding finding) {
        return finding.parameters().entrySet().stream()
                .flatMap(gap -> Stream.of(gap.getKey(), gap.getValue()))
                .toArray();
    }

    private static String key(Finding finding) {
        var form = finding.code().equals(PATTERN)
                ? Optional.ofNullable(finding.parameters().get("regexp")).flatMap(Form::of)
                : Optional.<Form>empty();
        return form.map(known -> PATTERN + "." + known.key()).orElse(finding.code());
    }
}
