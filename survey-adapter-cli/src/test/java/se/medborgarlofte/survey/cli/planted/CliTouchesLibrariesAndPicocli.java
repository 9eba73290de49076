package se.medborgarlofte.survey.cli.planted;

import org.assertj.core.api.Condition;
import org.hibernate.validator.HibernateValidator;
import tools.jackson.databind.JsonNode;

@SuppressWarnings("unused")
final class CliTouchesLibrariesAndPicocli {
    void formats(JsonNode node) {}

    void validators(HibernateValidator validator) {}

    void libraries(Condition<String> condition) {}
}
