package se.medborgarlofte.survey.io.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import se.medborgarlofte.survey.core.comparison.Effect;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.QuestionChange;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.SignedOverride;

/** Why two figures may not mean the same, in the words of one language. */
public final class ComparisonWords {

    private static final String DECIMAL = "-?\\d+\\.\\d+";

    private final Phrases phrases;
    private final Numbers numbers;

    public ComparisonWords(Language language) {
        this.phrases = Phrases.of("comparison", language);
        this.numbers = new Numbers(language);
    }

    public String say(String key, Object... gaps) {
        return phrases.say(key, gaps);
    }

    /** A clause that follows "because". */
    public String clause(ReasonCode code) {
        return phrases.say("reason." + word(code));
    }

    /** Several clauses as one: {@code a, b and c}. */
    public String clauses(List<ReasonCode> codes) {
        var clauses = codes.stream().distinct().map(this::clause).toList();
        int last = clauses.size() - 1;
        return last < 1
                ? String.join("", clauses)
                : phrases.say(
                        "list.last", "first", String.join(", ", clauses.subList(0, last)), "last", clauses.get(last));
    }

    public String effect(Effect effect) {
        return phrases.say("effect." + word(effect));
    }

    public String fate(QuestionChange.Fate fate) {
        return phrases.say("fate." + word(fate));
    }

    /** What is known of both rounds: {@code collection: on location → open on the web}. */
    public String evidence(Evidence evidence) {
        String trait = phrases.say("trait." + word(evidence.trait()));
        String what =
                evidence.of().isEmpty() ? trait : phrases.say("evidence.of", "what", trait, "of", value(evidence.of()));
        return evidence.first().isEmpty() && !evidence.second().isEmpty()
                ? phrases.say("evidence.one", "what", what, "second", value(evidence.second()))
                : phrases.say(
                        "evidence.two",
                        "what",
                        what,
                        "first",
                        value(evidence.first()),
                        "second",
                        value(evidence.second()));
    }

    /** Who compares all the same, and why. */
    public String overridden(Reason reason, SignedOverride override) {
        return phrases.say(
                "overridden",
                "reason",
                clause(reason.code()),
                "role",
                Visible.of(override.role()),
                "on",
                override.on(),
                "text",
                Visible.of(override.text()),
                "name",
                Visible.of(override.name()));
    }

    /** A word of ours in the language, a decimal as it writes them, and what people wrote as it is. */
    private String value(String value) {
        if (value.isEmpty()) {
            return phrases.say("evidence.none");
        }
        if (value.matches(DECIMAL)) {
            return numbers.of(new BigDecimal(value));
        }
        return phrases.has("value." + value) ? phrases.say("value." + value) : Visible.of(value);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
