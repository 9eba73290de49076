package se.medborgarlofte.survey.io.planted;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.JsonNode;

@SuppressWarnings("unused")
final class JacksonStaysInIoJson {
    void reads(JsonNode node) {}

    @JsonProperty
    void annotates() {}
}
