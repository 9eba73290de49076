package se.medborgarlofte.survey.core.response;

import java.util.Objects;
import java.util.UUID;

/** The name of one response: random (UUID version 4), so that no order of arrival can be read off it. */
public record ResponseId(UUID value) implements Comparable<ResponseId> {

    /** The order of the ids as they are written, which is not that of {@link UUID}: its halves have no sign. */
    @Override
    public int compareTo(ResponseId other) {
        int first = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return first != 0
                ? first
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    /** By hand, as is {@link #hashCode}: the ones that Java makes are slow until they have run very often. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseId that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
