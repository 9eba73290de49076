package se.medborgarlofte.survey.core.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.round.RoundId;

/**
 * What people know about rounds and questions that no file of answers can tell.
 *
 * @param latitude of the municipality, in degrees, where that of its county is too rough
 */
public record Declarations(
        List<@NotNull @Valid RoundDeclaration> rounds,
        List<@NotNull @Valid QuestionDeclaration> questions,
        List<@NotNull @Valid SignedOverride> overrides,
        Optional<@DecimalMin("-66") @DecimalMax("66") BigDecimal> latitude) {

    /** Nobody has declared anything. */
    public static final Declarations NONE = new Declarations(List.of(), List.of(), List.of(), Optional.empty());

    public Declarations {
        rounds = Authored.list(rounds);
        questions = Authored.list(questions);
        overrides = Authored.list(overrides);
        latitude = Authored.optional(latitude);
    }

    /** What was declared of a round; nothing, if nobody has. */
    public RoundDeclaration of(RoundId round) {
        return rounds.stream()
                .filter(declared -> declared.round().equals(round))
                .findFirst()
                .orElseGet(() -> RoundDeclaration.nothing(round));
    }

    /** Rounds that there are not: what is declared of them would be heard by nobody. */
    public Findings check(List<RoundId> known) {
        return Findings.each(rounds, "rounds", declared -> unknown(declared.round(), known, "round"))
                .and(Findings.each(
                        overrides,
                        "overrides",
                        override -> unknown(override.first(), known, "first")
                                .and(unknown(override.second(), known, "second"))));
    }

    private static Findings unknown(RoundId round, List<RoundId> known, String path) {
        return round == null || known.contains(round)
                ? Findings.NONE
                : Findings.of(Finding.error("comparison.roundUnknown", path).with("round", round));
    }

    /** Whether somebody has declared that of a question between these versions of a questionnaire. */
    boolean has(QuestionDeclaration.Kind kind, QuestionId question, int fromVersion, int toVersion) {
        return questions.stream()
                .anyMatch(declared -> declared.kind() == kind
                        && declared.question().equals(question)
                        && declared.fromVersion() == fromVersion
                        && declared.toVersion() == toVersion);
    }
}
