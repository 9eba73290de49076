package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Indicator;

/** Whether the documents of a survey fit together, and each of them in itself. */
final class References {

    private References() {}

    static Findings check(Programme programme, List<Indicator> catalogue) {
        var languages = programme.survey().languages();
        return Stream.of(
                        programme.survey().check().in(Documents.SURVEY),
                        new SurveyReferences(programme, catalogue).check().in(Documents.SURVEY),
                        new Placeholders(programme).check(),
                        programme.areas().check(languages).in(Documents.AREAS),
                        new QuestionnaireReferences(programme).check(),
                        new IndicatorReferences(programme, catalogue).check().in(Documents.INDICATORS),
                        new RoundReferences(programme).check(),
                        new SituationReferences(programme).check(),
                        new PromiseReferences(programme, catalogue).check(),
                        simulation(programme))
                .collect(Findings.joined());
    }

    private static Findings simulation(Programme programme) {
        return programme
                .simulation()
                .map(plan -> plan.check(programme.rounds(), programme.questionnaires(), programme.areas()))
                .orElse(Findings.NONE)
                .in(Documents.SIMULATION);
    }
}
