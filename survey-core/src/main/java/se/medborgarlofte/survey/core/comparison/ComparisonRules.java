package se.medborgarlofte.survey.core.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.round.Mode;

/**
 * When two rounds may be compared, and what may be said of a change; percentages and percentage points throughout.
 *
 * @param id such as {@code cmp}; every output names it with its version
 * @param codes what each reason does
 */
public record ComparisonRules(
        @NotNull String id,
        @NotNull @Positive Integer version,
        @NotEmpty List<@NotNull @Valid CodeRule> codes,
        @NotNull @Valid Modes modes,
        @NotNull @Valid Questions questions,
        @NotNull @Valid Season season,
        @NotNull @Valid People people,
        @NotNull @Valid Verdicts verdicts) {

    public ComparisonRules {
        codes = Authored.list(codes);
    }

    /**
     * What one reason does.
     *
     * @param strong what it does when the rounds are far from each other
     * @param medium as strong when absent
     * @param weak as medium when absent
     * @param mayBeOverridden whether a signed reason turns a block into a warning
     * @param sideBySide whether the figures may stand beside each other when it blocks
     */
    public record CodeRule(
            @NotNull ReasonCode code,
            @NotNull Effect strong,
            Optional<Effect> medium,
            Optional<Effect> weak,
            Boolean mayBeOverridden,
            Boolean sideBySide) {

        public CodeRule {
            medium = Authored.optional(medium);
            weak = Authored.optional(weak);
            mayBeOverridden = Authored.flag(mayBeOverridden);
            sideBySide = Authored.flag(sideBySide);
        }

        Effect effect(Degree degree) {
            Effect middle = medium.orElse(strong);
            return switch (degree) {
                case STRONG -> strong;
                case MEDIUM -> middle;
                case WEAK -> weak.orElse(middle);
            };
        }
    }

    /**
     * When the ways of answering differ too much.
     *
     * @param strongFrom half the sum of the differences in mode shares
     * @param mediumFrom likewise
     * @param interviewerStrongFrom difference in the share that an interviewer took down
     * @param byInterviewer the modes in which one does
     */
    public record Modes(
            @NotNull @Positive Integer strongFrom,
            @NotNull @Positive Integer mediumFrom,
            @NotNull @Positive Integer interviewerStrongFrom,
            List<@NotNull Mode> byInterviewer) {

        public Modes {
            byInterviewer = Authored.list(byInterviewer);
        }
    }

    /**
     * How questions are held against each other.
     *
     * @param near how many questions before one can colour it
     * @param recallPeriods what in a wording tells the time asked about
     * @param relation the question on what connects people with the municipality
     */
    public record Questions(
            @NotNull @Positive Integer near,
            List<@NotNull @Valid RecallPeriod> recallPeriods,
            @NotNull @Valid Relation relation) {

        public Questions {
            recallPeriods = Authored.list(recallPeriods);
        }
    }

    /**
     * One time asked about.
     *
     * @param pattern of a whole wording that asks about it
     */
    public record RecallPeriod(
            @NotNull String period, @NotNull String pattern) {}

    /**
     * Who is a resident.
     *
     * @param residents codes of the variable
     */
    public record Relation(
            @NotNull String variable, @NotEmpty List<@NotNull Integer> residents) {

        public Relation {
            residents = Authored.list(residents);
        }
    }

    /**
     * When daylight differs too much.
     *
     * @param strongAbove hours
     * @param mediumFrom hours, for questions about darkness
     * @param darkWords beginnings of words that tell that a question is about darkness
     * @param latitudes by county, the first two digits of a municipality's code
     */
    public record Season(
            @NotNull @DecimalMin("0") BigDecimal strongAbove,
            @NotNull @DecimalMin("0") BigDecimal mediumFrom,
            List<@NotNull String> darkWords,
            @NotNull BigDecimal latitude,
            List<@NotNull @Valid Latitude> latitudes) {

        public Season {
            darkWords = Authored.list(darkWords);
            latitudes = Authored.list(latitudes);
        }

        /** Of a municipality with this code, if it has one; roughly that of its county. */
        public BigDecimal latitudeOf(Optional<String> municipality) {
            return latitudes.stream()
                    .filter(known -> municipality
                            .filter(code -> code.startsWith(known.county()))
                            .isPresent())
                    .findFirst()
                    .map(Latitude::degrees)
                    .orElse(latitude);
        }
    }

    /** Where a county lies. */
    public record Latitude(@NotNull String county, @NotNull BigDecimal degrees) {}

    /**
     * When too different people answered.
     *
     * @param composition variables whose categories are crossed
     * @param panelFrom share of the later round's persons in the earlier from which on it asks the same persons
     */
    public record People(
            @NotEmpty List<@NotNull String> composition,
            @NotNull @Positive Integer compositionMediumFrom,
            @NotNull @Positive Integer compositionWeakFrom,
            @NotNull @Positive Integer responseRateStrongFrom,
            @NotNull @Positive Integer responseRateWeakFrom,
            @NotNull @Positive Integer lowResponseRate,
            @NotNull @Positive Integer languageStrongFrom,
            @NotNull @Positive Integer attritionBelow,
            @NotNull @Positive Integer panelFrom,
            @NotNull @Positive Integer smallAreaAbove,
            @NotNull @DecimalMin("0") BigDecimal movedStrongAbove) {

        public People {
            composition = Authored.list(composition);
        }
    }

    /**
     * When a verdict is given, and how.
     *
     * @param shownFrom fewest answers, and fewest effective answers, of a figure that is shown
     * @param smallestChange worth having, unless a goal says otherwise
     * @param familyAlpha chance of any false verdict in a family where nothing has changed
     * @param screeningRate expected share of false ones in the list of what is worth a closer look
     * @param power of the minimum detectable change
     */
    public record Verdicts(
            @NotNull @Positive Integer shownFrom,
            @NotNull @Positive Integer answersFrom,
            @NotNull @Positive Integer effectiveFrom,
            @NotNull @Positive Integer insideFrom,
            @NotNull @Positive Integer degreesOfFreedomFrom,
            @NotNull @Positive Integer smallestChange,
            @NotNull @Positive @Max(49) Integer familyAlpha,
            @NotNull @Positive @Max(49) Integer screeningRate,
            @NotNull @Positive @Max(99) Integer power) {}

    /** As outputs cite it: {@code cmp-1}. */
    public String citation() {
        return id + "-" + version;
    }

    /** A reason with the effect that these rules give it. */
    public Reason reason(ReasonCode code, Degree degree, List<Evidence> evidence) {
        return Reason.of(code, rule(code).effect(degree), evidence);
    }

    Reason overridden(Reason reason, List<SignedOverride> overrides) {
        return overrides.stream()
                .filter(override -> override.code() == reason.code())
                .filter(override -> reason.isBlock() && rule(reason.code()).mayBeOverridden())
                .findFirst()
                .map(reason::overriddenBy)
                .orElse(reason);
    }

    boolean sideBySide(Reason reason) {
        return !reason.isBlock() || rule(reason.code()).sideBySide();
    }

    private CodeRule rule(ReasonCode code) {
        return codes.stream()
                .filter(rule -> rule.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rules say nothing about " + code));
    }
}
