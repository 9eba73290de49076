package se.medborgarlofte.survey.core.programme;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.indicator.Indicators;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.simulation.RoundPlan;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;
import se.medborgarlofte.survey.core.situation.Situations;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.survey.Municipality;
import se.medborgarlofte.survey.core.survey.Retention;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.core.text.Texts;

/** Whole programmes for tests. */
public final class Programmes {

    private Programmes() {}

    /** One questionnaire of two questions, one closed round, one indicator, and nothing that may be left out. */
    public static Programme smallest() {
        var survey = new Survey(
                "halmstad",
                Texts.both("Trygghet i Halmstad", "Safety in Halmstad"),
                new Municipality(Optional.empty(), "Halmstad"),
                "Övning",
                null,
                List.of("sv", "en"),
                List.of(Indicators.UNSAFE),
                null,
                null,
                null);
        return new Programme(
                survey,
                AreaSets.two(),
                List.of(Questionnaires.twoQuestions()),
                List.of(Indicators.unsafe()),
                List.of(Rounds.onLocation()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Everything a programme can hold: every kind of question, two rounds, situations and a promise. */
    public static Programme complete() {
        return new Programme(
                survey(),
                AreaSets.two(),
                List.of(Questionnaires.withEveryKind()),
                List.of(Indicators.unsafe(), Indicators.anyProblem(), Indicators.meanYears()),
                List.of(Rounds.onLocation(), Rounds.sample()),
                List.of(new Situation(
                        "2017",
                        List.of(Situations.grade()),
                        List.of(Situations.picture()),
                        Optional.of(Situations.order()))),
                List.of(Promises.complete()),
                Optional.of(new SimulationPlan(Optional.empty(), 1L, List.of(RoundPlan.uniform(Rounds.ID_2016, 10)))));
    }

    /** With everything a survey can state; headlines are one of its own and one of the catalogue. */
    public static Survey survey() {
        return new Survey(
                "halmstad",
                Texts.both("Trygghet i Halmstad", "Safety in Halmstad"),
                new Municipality(Optional.of("1380"), "Halmstad"),
                "Övning",
                true,
                List.of("sv", "en"),
                List.of(Indicators.UNSAFE, new IndicatorId("I_SHIPPED")),
                List.of(
                        new Breakdown("AREA", Texts.both("Efter område", "By area"), List.of("CENTRUM", "VALLAS")),
                        new Breakdown(
                                "RELATION", Texts.both("Efter koppling", "By connection"), List.of("1", "2", "3"))),
                Optional.of(new Retention(Period.ofYears(2), Optional.of("KS 2016/9"))),
                Map.of("contact", Texts.both("Ring oss", "Call us")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Indicators.index()));
    }
}
