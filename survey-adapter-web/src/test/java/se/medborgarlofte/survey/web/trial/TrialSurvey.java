package se.medborgarlofte.survey.web.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.indicator.Indicators;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.TargetPopulation;
import se.medborgarlofte.survey.core.survey.Municipality;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.io.json.Digest;

/** The survey of Boholm, with a round that is open in May 2026, one before it and one after. */
public final class TrialSurvey {

    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 31);

    private TrialSurvey() {}

    public static Programme programme() {
        var asked = TrialQuestions.questionnaire();
        return new Programme(
                survey(),
                areas(),
                List.of(asked),
                List.of(Indicators.unsafe()),
                List.of(
                        round("before", RoundState.CLOSED, asked, new Fieldwork(day(2025, 5, 1), day(2025, 5, 31))),
                        round("later", RoundState.PLANNED, asked, new Fieldwork(day(2027, 5, 1), day(2027, 5, 31))),
                        round("now", RoundState.OPEN, asked, new Fieldwork(FIRST_DAY, LAST_DAY))),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Survey survey() {
        return new Survey(
                "boholm",
                Texts.both("Trygghet i Boholm", "Safety in Boholm"),
                new Municipality(Optional.empty(), "Boholm"),
                "Boholms kommun",
                false,
                List.of("sv", "en"),
                List.of(Indicators.UNSAFE),
                List.of(),
                Optional.empty(),
                Map.of("contact", Texts.both("trygghet@boholm.example")));
    }

    private static AreaSet areas() {
        return new AreaSet("2025", List.of(area("CENTRUM", "Centrum"), area("NORR", "Norra Boholm")), List.of());
    }

    private static Area area(String code, String name) {
        return new Area(new AreaCode(code), Texts.both(name), AreaKind.RESIDENTIAL, Optional.empty(), List.of());
    }

    private static Round round(String id, RoundState state, Questionnaire asked, Fieldwork days) {
        return new Round(
                new RoundId(id),
                Texts.both(id),
                state,
                new AskedWith(asked.name(), asked.version(), Optional.of(Digest.of(asked))),
                "2025",
                CollectionDesign.OPEN_WEB,
                List.of(Mode.WEB),
                days,
                new TargetPopulation(Texts.both("Alla", "Everybody"), 16, Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
