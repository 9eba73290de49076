package se.medborgarlofte.survey.core.promise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The name of a promise, unique in its survey: {@code 2017}. */
public record PromiseId(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,40}")
        String value) {

    @Override
    public String toString() {
        return value;
    }
}
