package se.medborgarlofte.survey.web.planted;

import org.assertj.core.api.Condition;
import org.slf4j.Logger;
import tools.jackson.core.JsonParser;

@SuppressWarnings("unused")
final class WebTouchesLibrariesAndJavalin {
    void formats(JsonParser parser) {}

    void logs(Logger logger) {}

    void libraries(Condition<String> condition) {}
}
