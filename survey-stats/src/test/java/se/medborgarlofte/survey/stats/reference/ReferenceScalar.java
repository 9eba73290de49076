package se.medborgarlofte.survey.stats.reference;

import tools.jackson.databind.JsonNode;

/** Answers a call without a design. */
@FunctionalInterface
interface ReferenceScalar {

    /** @param result of the case, whose rows hold the arguments */
    JsonNode answer(JsonNode call, JsonNode result);
}
