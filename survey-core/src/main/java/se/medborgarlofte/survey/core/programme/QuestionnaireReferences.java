package se.medborgarlofte.survey.core.programme;

import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.questionnaire.Place;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;

/** Whether each questionnaire is sound in itself, the only one of its name and version, and about places in the areas. */
final class QuestionnaireReferences {

    private final Programme programme;
    private final Seen<QuestionnaireId> seen = new Seen<>();

    QuestionnaireReferences(Programme programme) {
        this.programme = programme;
    }

    Findings check() {
        return programme.questionnaires().stream()
                .map(questionnaire -> questionnaire(questionnaire).in(Documents.questionnaire(questionnaire.id())))
                .collect(Findings.joined());
    }

    private Findings questionnaire(Questionnaire questionnaire) {
        var repeated = seen.again(questionnaire.id())
                ? Findings.of(
                        Finding.error("questionnaire.repeated", "version").with("questionnaire", questionnaire.id()))
                : Findings.NONE;
        return repeated.and(questionnaire.check())
                .and(Findings.each(
                        questionnaire.pages(),
                        "pages",
                        page -> Findings.each(page.questions(), "questions", this::places)));
    }

    private Findings places(Question question) {
        return question instanceof PlaceQuestion asked
                ? Findings.each(asked.places(), "places", this::place)
                : Findings.NONE;
    }

    private Findings place(Place place) {
        return place.area().map(area -> programme.areas().unknown(area, "area")).orElse(Findings.NONE);
    }
}
