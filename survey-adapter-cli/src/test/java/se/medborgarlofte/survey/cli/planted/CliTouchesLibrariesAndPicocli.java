package se.medborgarlofte.survey.cli.planted;

import org.assertj.core.api.Condition;
import org.hibernate.validator.HibernateValidator;
import tools.jackson.core.JsonParser;

@SuppressWarnings("unused")
final class CliTouchesLibrariesAndPicocli {
    void formats(JsonParser parser) {}

    void validators(HibernateValidator validator) {}

    void libraries(Condition<String> condition) {}
}
