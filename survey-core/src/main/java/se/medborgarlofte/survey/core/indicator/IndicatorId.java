package se.medborgarlofte.survey.core.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;

/** The name of an indicator across its versions: {@code I_UNSAFE_NIGHT}. */
public record IndicatorId(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,30}") String value) implements Comparable<IndicatorId> {

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    /** By hand, as is {@link #hashCode}: the ones that Java makes are slow until they have run very often. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorId that && Objects.equals(value, that.value);
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
