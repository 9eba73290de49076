package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Objects;

/**
 * Which questionnaire, in which version: a published version never changes, an edit makes the next one.
 *
 * @param name stable across versions, such as {@code trygghet}
 * @param version from 1
 */
public record QuestionnaireId(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9_-]{0,30}") String name,
        @NotNull @Positive Integer version) {

    /** By hand, as is {@link #hashCode}: the ones that Java makes are slow until they have run very often. */
    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionnaireId that
                && Objects.equals(name, that.name)
                && Objects.equals(version, that.version);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(name) + Objects.hashCode(version);
    }

    /** As it is written in files: {@code trygghet-1}. */
    @Override
    public String toString() {
        return name + "-" + version;
    }
}
