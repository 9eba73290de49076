package se.medborgarlofte.survey.core.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The name of a round, unique in its survey: {@code 2016}, {@code 2018-spring}. */
public record RoundId(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,30}")
        String value) implements Comparable<RoundId> {

    @Override
    public int compareTo(RoundId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
