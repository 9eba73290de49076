package se.medborgarlofte.survey.core.response;

import java.util.UUID;

/** The name of one response: random (UUID version 4), so that no order of arrival can be read off it. */
public record ResponseId(UUID value) implements Comparable<ResponseId> {

    /** The order of the ids as they are written. */
    @Override
    public int compareTo(ResponseId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
