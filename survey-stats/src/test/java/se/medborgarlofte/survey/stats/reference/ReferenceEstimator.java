package se.medborgarlofte.survey.stats.reference;

import tools.jackson.databind.JsonNode;

/** Answers one kind of call on a sample through the public API, in the form of the case's result. */
@FunctionalInterface
interface ReferenceEstimator {

    /** @param reference the whole case, of which {@code result} tells no more than how much is asked for */
    JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference);
}
