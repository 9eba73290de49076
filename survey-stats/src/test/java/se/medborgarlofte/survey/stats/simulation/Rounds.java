package se.medborgarlofte.survey.stats.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.TargetPopulation;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Rounds for rehearsal, and the areas they are held in. */
final class Rounds {

    static final RoundId ID = new RoundId("2026");
    static final AreaCode CENTRE = new AreaCode("CENTRE");
    static final AreaCode HILL = new AreaCode("HILL");

    private static final LocalizedText TEXT = LocalizedText.of("sv", "text");

    private Rounds() {}

    static AreaSet areas() {
        return new AreaSet("2026", List.of(area(CENTRE, 600), area(HILL, 300)), List.of());
    }

    private static Area area(AreaCode code, int adults) {
        return new Area(code, TEXT, AreaKind.RESIDENTIAL, Optional.of(adults), List.of());
    }

    static Round open() {
        return round(ID, CollectionDesign.OPEN_WEB);
    }

    static Round sample() {
        return round(ID, CollectionDesign.PROBABILITY_SAMPLE, DesignColumn.values());
    }

    static Round round(RoundId id, CollectionDesign design, DesignColumn... columns) {
        return new Round(
                id,
                TEXT,
                RoundState.CLOSED,
                new AskedWith("rehearsal", 1, Optional.empty()),
                "2026",
                design,
                List.of(Mode.WEB, Mode.PAPER),
                new Fieldwork(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 10)),
                new TargetPopulation(TEXT, 16, Optional.empty()),
                List.of(columns),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
