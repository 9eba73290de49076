package se.medborgarlofte.survey.core.area;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;

/** The code of an area within one edition of an area set: {@code CENTRUM}, {@code 1380R001}, {@code 1883A0010}. */
public record AreaCode(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_]{0,30}")
        String value) implements Comparable<AreaCode> {

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    /** By hand, as is {@link #hashCode}: the ones that Java makes are slow until they have run very often. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AreaCode that && Objects.equals(value, that.value);
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
