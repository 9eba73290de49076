package se.medborgarlofte.survey.core.programme;

import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.round.RoundId;

/** What the documents of a survey are called, whichever store keeps them; findings name them. */
public final class Documents {

    public static final String SURVEY = "survey.json";
    public static final String AREAS = "areas.json";
    public static final String INDICATORS = "indicators.json";
    public static final String SIMULATION = "simulation.json";
    public static final String LOGO = "logo.svg";
    public static final String MAP = "areas.geojson";

    /** Stands for a name that was left out; stores put in the name they keep the document under. */
    private static final String UNNAMED = "?";

    private Documents() {}

    public static String questionnaire(QuestionnaireId id) {
        boolean named = id.name() != null && id.version() != null;
        return "questionnaires/" + (named ? id : UNNAMED) + ".json";
    }

    public static String round(RoundId id) {
        return "rounds/" + name(id) + "/round.json";
    }

    public static String responses(RoundId id) {
        return "rounds/" + name(id) + "/responses.csv";
    }

    public static String observations(String period) {
        return "observations/" + period + ".csv";
    }

    public static String pictures(String period) {
        return "observations/" + period + ".json";
    }

    public static String promise(PromiseId id) {
        return "promises/" + name(id) + ".json";
    }

    public static String release(ReleaseId id) {
        return "releases/" + name(id) + ".json";
    }

    private static String name(Object id) {
        String name = id == null ? null : id.toString();
        return name == null ? UNNAMED : name;
    }
}
