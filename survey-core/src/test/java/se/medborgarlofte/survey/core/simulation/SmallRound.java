package se.medborgarlofte.survey.core.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.Item;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.Place;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
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

/** The smallest round that every kind of plan can be made for. */
final class SmallRound {

    static final RoundId ID = new RoundId("2016");

    private SmallRound() {}

    static Questionnaire questionnaire() {
        return new Questionnaire(
                "small",
                1,
                text("small"),
                List.of("sv", "en"),
                List.of(new Page(
                        id("PAGE"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(sex(), safe(), problem(), priority(), places(), age()))));
    }

    private static Question sex() {
        return new SingleChoice(
                id("SEX"),
                text("sex"),
                Optional.empty(),
                true,
                Optional.empty(),
                List.of(choice(1), choice(2), missing(9, MissingReason.PREFER_NOT_TO_SAY)));
    }

    private static Question safe() {
        return new SingleChoice(
                id("SAFE"),
                text("safe"),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(choice(1), choice(2), choice(3), missing(8, MissingReason.DONT_KNOW)));
    }

    private static Question problem() {
        return new Battery(
                id("PROBLEM"),
                text("problem"),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(new Item(new ItemId("DARK"), text("dark")), new Item(new ItemId("LITTER"), text("litter"))),
                List.of(choice(1), choice(4)));
    }

    private static Question priority() {
        return new MultipleChoice(
                id("PRIORITY"),
                text("priority"),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(2),
                List.of(choice(1), choice(2), choice(3), missing(8, MissingReason.DONT_KNOW)));
    }

    private static Question places() {
        return new PlaceQuestion(
                id("PLACES"),
                text("places"),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(new Place(1, text("square"), Optional.empty()), new Place(2, text("park"), Optional.empty())));
    }

    private static Question age() {
        return new Quantity(
                id("AGE"),
                text("age"),
                Optional.empty(),
                false,
                Optional.empty(),
                new BigDecimal(16),
                new BigDecimal(99),
                Optional.empty());
    }

    static AreaSet areas() {
        return new AreaSet(
                "2016", List.of(area("CENTRE", Optional.of(600)), area("HILL", Optional.empty())), List.of());
    }

    private static Area area(String code, Optional<Integer> adults) {
        return new Area(new AreaCode(code), text(code), AreaKind.RESIDENTIAL, adults, List.of());
    }

    static Round round(DesignColumn... columns) {
        return new Round(
                ID,
                text("round"),
                RoundState.CLOSED,
                new AskedWith("small", 1, Optional.empty()),
                "2016",
                CollectionDesign.OPEN_WEB,
                List.of(Mode.WEB, Mode.PAPER),
                new Fieldwork(LocalDate.of(2016, 10, 3), LocalDate.of(2016, 10, 14)),
                new TargetPopulation(text("all"), 16, Optional.empty()),
                List.of(columns),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static QuestionId id(String id) {
        return new QuestionId(id);
    }

    private static Choice choice(int code) {
        return Choice.of(code, text("choice " + code));
    }

    private static Choice missing(int code, MissingReason reason) {
        return new Choice(code, text("choice " + code), Optional.of(reason));
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of("sv", text);
    }
}
