package se.medborgarlofte.survey.core.intake;

import java.util.UUID;

/**
 * The name of one opened form: random, made when the form is opened. What is sent in under it counts once, however often
 * it arrives. It is never kept together with the response.
 */
public record SubmissionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
