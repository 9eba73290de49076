package se.medborgarlofte.survey.io.report;

import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Item;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/** The exact words in which a variable was asked for; for an item of a battery those of the battery and its own. */
record Wording(String variable, Voice voice) implements Question.Cases<String> {

    @Override
    public String singleChoice(SingleChoice question) {
        return plain(question);
    }

    @Override
    public String multipleChoice(MultipleChoice question) {
        return plain(question);
    }

    @Override
    public String battery(Battery question) {
        var item = question.items().stream()
                .filter(each -> variable.equals(question.variable(each.id())))
                .map(Item::wording)
                .map(voice::text)
                .findFirst();
        return plain(question) + item.map(words -> " – " + words).orElse("");
    }

    @Override
    public String quantity(Quantity question) {
        return plain(question);
    }

    @Override
    public String openText(OpenText question) {
        return plain(question);
    }

    @Override
    public String area(AreaQuestion question) {
        return plain(question);
    }

    @Override
    public String place(PlaceQuestion question) {
        return plain(question);
    }

    private String plain(Question question) {
        return voice.text(question.wording());
    }
}
