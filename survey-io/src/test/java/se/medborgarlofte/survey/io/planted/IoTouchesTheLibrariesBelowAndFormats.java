package se.medborgarlofte.survey.io.planted;

import javax.xml.parsers.DocumentBuilder;
import org.assertj.core.api.Condition;

@SuppressWarnings("unused")
final class IoTouchesTheLibrariesBelowAndFormats {
    void markup(DocumentBuilder builder) {}

    void libraries(Condition<String> condition) {}
}
