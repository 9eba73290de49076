package se.medborgarlofte.survey.core.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;

/** The name of a round, unique in its survey: {@code 2016}, {@code 2018-spring}. */
public record RoundId(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,30}")
        String value) implements Comparable<RoundId> {

    @Override
    public int compareTo(RoundId other) {
        return value.compareTo(other.value);
    }

    /** By hand, as is {@link #hashCode}: the ones that Java makes are slow until they have run very often. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RoundId that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
