package se.medborgarlofte.survey.core.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The name of an indicator across its versions: {@code I_UNSAFE_NIGHT}. */
public record IndicatorId(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,30}") String value) implements Comparable<IndicatorId> {

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
