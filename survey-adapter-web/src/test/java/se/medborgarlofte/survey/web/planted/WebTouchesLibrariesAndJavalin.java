package se.medborgarlofte.survey.web.planted;

import org.assertj.core.api.Condition;
import org.slf4j.Logger;
import tools.jackson.databind.JsonNode;

@SuppressWarnings("unused")
final class WebTouchesLibrariesAndJavalin {
    void formats(JsonNode node) {}

    void logs(Logger logger) {}

    void libraries(Condition<String> condition) {}
}
