package se.medborgarlofte.survey.io.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Effect;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.QuestionChange;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.SignedOverride;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;

/** Why two figures may not mean the same, in the words of one language. */
public final class ComparisonWords {

    private static final String WHOLE = "\\d{1,9}";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String DECIMAL = "-?\\d+\\.\\d+";
    private static final String NOT_RECORDED = SmallLetters.of(Mode.NOT_RECORDED);
    /** A share of which anything is left. */
    private static final String SOME = ".*[1-9].*";

    private final Phrases phrases;
    private final Numbers numbers;
    private final Dates dates;
    private final UnaryOperator<String> groups;

    /** Of nothing that counts people by group. */
    public ComparisonWords(Language language) {
        this(language, UnaryOperator.identity());
    }

    /** @param groups what people call a group that is known by its codes, such as {@code 1 × 2} */
    ComparisonWords(Language language, UnaryOperator<String> groups) {
        this.groups = groups;
        this.phrases = Phrases.of("comparison", language);
        this.numbers = new Numbers(language);
        this.dates = new Dates(language);
    }

    /** About these two rounds, whose groups it calls what the later questionnaire calls them. */
    public static ComparisonWords of(HeldRounds held, Language language) {
        return new ComparisonWords(language, GroupNames.of(held, language));
    }

    public String say(String key, Object... gaps) {
        return phrases.say(key, gaps);
    }

    /** A clause that follows "because"; of ways to answer it names those of each round. */
    public String clause(Reason reason) {
        return reason.code() == ReasonCode.MODE_CHANGED
                ? modes(reason.evidence())
                : phrases.say("reason." + SmallLetters.of(reason.code()));
    }

    private String modes(List<Evidence> evidence) {
        var first = modes(evidence, Evidence::first);
        var second = modes(evidence, Evidence::second);
        if (first.isEmpty() || second.isEmpty()) {
            return phrases.say("reason.mode_changed");
        }
        if (Stream.concat(first.stream(), second.stream()).anyMatch(value(NOT_RECORDED)::equals)) {
            return phrases.say("reason.mode_changed.not_recorded");
        }
        return phrases.say(
                first.equals(second) ? "reason.mode_changed.shares" : "reason.mode_changed.ways",
                "first",
                Listing.of(first, phrases),
                "second",
                Listing.of(second, phrases));
    }

    private List<String> modes(List<Evidence> evidence, Function<Evidence, String> share) {
        return evidence.stream()
                .filter(known -> known.trait() == Trait.MODE_SHARE)
                .filter(known -> share.apply(known).matches(SOME))
                .map(known -> value(known.of()))
                .toList();
    }

    /** Several clauses as one: {@code a, b and c}. That answers were collected in two ways is not said beside which ways. */
    public String clauses(List<Reason> reasons) {
        boolean areWaysTold = reasons.stream()
                .filter(reason -> reason.code() == ReasonCode.MODE_CHANGED)
                .anyMatch(reason -> !reason.evidence().isEmpty());
        return Listing.of(
                reasons.stream()
                        .filter(reason -> !areWaysTold || reason.code() != ReasonCode.DESIGN_CHANGED)
                        .map(this::clause)
                        .distinct()
                        .toList(),
                phrases);
    }

    public String effect(Effect effect) {
        return phrases.say("effect." + SmallLetters.of(effect));
    }

    public String fate(QuestionChange.Fate fate) {
        return phrases.say("fate." + SmallLetters.of(fate));
    }

    /** What is known of both rounds: {@code collection: on location → open on the web}. */
    public String evidence(Evidence evidence) {
        String key = "evidence." + SmallLetters.of(evidence.trait());
        return phrases.has(key) ? measured(key, evidence) : plain(evidence);
    }

    /** A number has its unit after it. */
    private String measured(String key, Evidence evidence) {
        return phrases.say(
                key,
                "of",
                evidence.trait() == Trait.GROUP_SHARE ? groups.apply(evidence.of()) : value(evidence.of()),
                "first",
                value(evidence.first()),
                "second",
                value(evidence.second()));
    }

    private String plain(Evidence evidence) {
        String trait = phrases.say("trait." + SmallLetters.of(evidence.trait()));
        String what =
                evidence.of().isEmpty() ? trait : phrases.say("evidence.of", "what", trait, "of", value(evidence.of()));
        return evidence.first().isEmpty() && !evidence.second().isEmpty()
                ? phrases.say("evidence.one", "what", what, "second", value(evidence.second()))
                : phrases.say(
                        "evidence.two",
                        "what",
                        what,
                        "first",
                        value(evidence.trait(), evidence.first()),
                        "second",
                        value(evidence.trait(), evidence.second()));
    }

    /** A number of persons and a day as the language writes them. */
    private String value(Trait trait, String value) {
        boolean isNumber = trait == Trait.PERSONS || trait == Trait.PERSONS_IN_BOTH || trait == Trait.ANSWERS;
        if (isNumber && value.matches(WHOLE)) {
            return numbers.whole(Integer.parseInt(value));
        }
        return trait == Trait.MID_FIELDWORK && value.matches(DAY) ? dates.day(LocalDate.parse(value)) : value(value);
    }

    /** Who compares all the same, and why. */
    public String overridden(Reason reason, SignedOverride override) {
        return phrases.say(
                "overridden",
                "reason",
                clause(reason),
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
}
