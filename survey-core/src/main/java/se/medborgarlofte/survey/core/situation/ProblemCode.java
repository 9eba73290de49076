package se.medborgarlofte.survey.core.situation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The name under which the parties' problems meet: {@code DARK}, {@code LITTER}, {@code RECKLESS_RIDING}. */
public record ProblemCode(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,30}") String value) implements Comparable<ProblemCode> {

    @Override
    public int compareTo(ProblemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
