package se.medborgarlofte.survey.core.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;

/**
 * The questionnaire version a round asks with.
 *
 * @param sha256 digest of the version's canonical form, in lower-case hex, written when the round opens
 */
public record AskedWith(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9_-]{0,30}") String name,
        @NotNull @Positive Integer version,
        Optional<@Pattern(regexp = "[0-9a-f]{64}") String> sha256) {

    public AskedWith {
        sha256 = Authored.optional(sha256);
    }

    public QuestionnaireId id() {
        return new QuestionnaireId(name, version);
    }
}
