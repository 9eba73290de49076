package se.medborgarlofte.survey.core.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** What is asked on its own: each item of a battery with its words, and any other question as a whole. */
final class Lines implements Question.Cases<Map<String, Optional<LocalizedText>>> {

    @Override
    public Map<String, Optional<LocalizedText>> singleChoice(SingleChoice question) {
        return whole(question);
    }

    @Override
    public Map<String, Optional<LocalizedText>> multipleChoice(MultipleChoice question) {
        return whole(question);
    }

    @Override
    public Map<String, Optional<LocalizedText>> battery(Battery question) {
        Map<String, Optional<LocalizedText>> lines = new LinkedHashMap<>();
        question.items().forEach(item -> lines.put(question.variable(item.id()), Optional.of(item.wording())));
        return Collections.unmodifiableMap(lines);
    }

    @Override
    public Map<String, Optional<LocalizedText>> quantity(Quantity question) {
        return whole(question);
    }

    @Override
    public Map<String, Optional<LocalizedText>> openText(OpenText question) {
        return whole(question);
    }

    @Override
    public Map<String, Optional<LocalizedText>> area(AreaQuestion question) {
        return whole(question);
    }

    @Override
    public Map<String, Optional<LocalizedText>> place(PlaceQuestion question) {
        return whole(question);
    }

    private static Map<String, Optional<LocalizedText>> whole(Question question) {
        return Map.of(question.id().value(), Optional.empty());
    }
}
