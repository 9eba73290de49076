package se.medborgarlofte.survey.web.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.indicator.Indicators;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.core.questionnaire.SafetyQuestionnaire;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.TargetPopulation;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.io.json.Digest;
import se.medborgarlofte.survey.io.sql.SqlStore;

/** A survey of 25 questions with a round that is open now, in a database of its own. */
public final class LoadedSurvey {

    public static final RoundId ROUND = new RoundId("open");

    private LoadedSurvey() {}

    /** Makes the database in a folder. */
    public static Path in(Path folder) {
        var file = folder.resolve("load.db");
        try (var store = SqlStore.at(file)) {
            store.holdings().surveys().write(programme());
        }
        return file;
    }

    public static Programme programme() {
        var smallest = Programmes.smallest();
        return new Programme(
                Rewritten.with(smallest.survey(), "languages", List.of("sv")),
                AreaSets.two(),
                List.of(SafetyQuestionnaire.asked()),
                List.of(Indicators.of(
                        "I_UNSAFE", new Measure.Share("Q04", List.of(3, 4, 5), List.of(1, 2, 3, 4, 5), List.of()))),
                List.of(round()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static Round round() {
        var asked = SafetyQuestionnaire.asked();
        var today = LocalDate.now(Clock.systemUTC());
        return new Round(
                ROUND,
                Texts.swedish("Öppen nu"),
                RoundState.OPEN,
                new AskedWith(asked.name(), asked.version(), Optional.of(Digest.of(asked))),
                AreaSets.two().edition(),
                CollectionDesign.OPEN_WEB,
                List.of(Mode.WEB),
                new Fieldwork(today.minusDays(2), today.plusDays(2)),
                new TargetPopulation(Texts.swedish("Invånare"), 16, Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
