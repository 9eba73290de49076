package se.medborgarlofte.survey.core.programme;

import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.round.RoundId;

/** What the documents of a survey are called, whichever store keeps them; findings name them. */
public final class Documents {

    public static final String SURVEY = "survey.json";
    public static final String AREAS = "areas.json";
    public static final String INDICATORS = "indicators.json";

    private Documents() {}

    public static String questionnaire(QuestionnaireId id) {
        return "questionnaires/" + id + ".json";
    }

    public static String round(RoundId id) {
        return "rounds/" + id + "/round.json";
    }

    public static String responses(RoundId id) {
        return "rounds/" + id + "/responses.csv";
    }

    public static String observations(String period) {
        return "observations/" + period + ".csv";
    }

    public static String pictures(String period) {
        return "observations/" + period + ".json";
    }

    public static String promise(PromiseId id) {
        return "promises/" + id + ".json";
    }
}
