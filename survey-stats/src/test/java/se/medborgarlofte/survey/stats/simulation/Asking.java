package se.medborgarlofte.survey.stats.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.Item;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.Place;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Questionnaires for rehearsal, each question named after its kind. */
final class Asking {

    private static final LocalizedText TEXT = LocalizedText.of("sv", "text");

    private Asking() {}

    /** Every kind of question, none of them required, nobody led past anything. */
    static Questionnaire everything() {
        return questionnaire(
                page("ALL", Optional.empty(), one("ONE", 1, 2, 3), several("SEVERAL", Optional.of(2), false), items()),
                page("MORE", Optional.empty(), number("NUMBER", "0.5", "2.25", 1), text(300), where(), places(false)));
    }

    /** The same with everything required, and edges: one choice at most, one letter, one number. */
    static Questionnaire required() {
        return questionnaire(
                page("ALL", Optional.empty(), oneRequired(), several("SEVERAL", Optional.of(1), true), itemsRequired()),
                page("MORE", Optional.empty(), number("NUMBER", "7", "7", 0), text(1), whereRequired(), places(true)));
    }

    /** Most people are led past most of it. */
    static Questionnaire winding() {
        var living = new Routing.Equals("ONE", 1);
        var visiting = new Routing.And(
                List.of(new Routing.Not(living), new Routing.Or(List.of(new Routing.Equals("ONE", 2), living))));
        return questionnaire(
                page("FIRST", Optional.empty(), one("ONE", 1, 2, 3)),
                page("LIVING", Optional.of(living), where(), several("SEVERAL", Optional.empty(), false)),
                page("VISITING", Optional.of(visiting), items(), number("NUMBER", "-3", "3", 0)),
                page(
                        "LAST",
                        Optional.of(new Routing.Answered("SEVERAL_1")),
                        shown(one("LAST_ONE", 1, 2), new Routing.AnyOf("SEVERAL_1", List.of(1)))));
    }

    static Stream<Questionnaire> all() {
        return Stream.of(everything(), required(), winding());
    }

    static Questionnaire questionnaire(Page... pages) {
        return new Questionnaire("rehearsal", 1, TEXT, List.of("sv", "en"), List.of(pages));
    }

    static Page page(String id, Optional<Routing> shownIf, Question... questions) {
        return new Page(new QuestionId(id), Optional.empty(), Optional.empty(), shownIf, List.of(questions));
    }

    static SingleChoice one(String id, Integer... codes) {
        var choices = Stream.concat(
                Stream.of(codes).map(code -> Choice.of(code, TEXT)), Stream.of(missing(8, MissingReason.DONT_KNOW)));
        return new SingleChoice(new QuestionId(id), TEXT, Optional.empty(), false, Optional.empty(), choices.toList());
    }

    private static SingleChoice oneRequired() {
        return new SingleChoice(
                new QuestionId("ONE"),
                TEXT,
                Optional.empty(),
                true,
                Optional.empty(),
                one("ONE", 1, 2).choices());
    }

    private static SingleChoice shown(SingleChoice question, Routing shownIf) {
        return new SingleChoice(question.id(), TEXT, Optional.empty(), false, Optional.of(shownIf), question.choices());
    }

    private static Question several(String id, Optional<Integer> atMost, boolean required) {
        return new MultipleChoice(
                new QuestionId(id),
                TEXT,
                Optional.empty(),
                required,
                Optional.empty(),
                atMost,
                one("ANY", 1, 2, 3, 4).choices());
    }

    static Battery items() {
        return new Battery(
                new QuestionId("ITEMS"),
                TEXT,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(new Item(new ItemId("A"), TEXT), new Item(new ItemId("B"), TEXT)),
                one("ANY", 1, 4).choices());
    }

    private static Question itemsRequired() {
        var items = items();
        return new Battery(items.id(), TEXT, Optional.empty(), true, Optional.empty(), items.items(), items.choices());
    }

    private static Question number(String id, String min, String max, int decimals) {
        return new Quantity(
                new QuestionId(id),
                TEXT,
                Optional.empty(),
                true,
                Optional.empty(),
                new BigDecimal(min),
                new BigDecimal(max),
                Optional.of(decimals));
    }

    private static Question text(int maxLength) {
        return new OpenText(new QuestionId("TEXT"), TEXT, Optional.empty(), true, Optional.empty(), maxLength);
    }

    private static Question where() {
        return new AreaQuestion(
                new QuestionId("WHERE"), TEXT, Optional.empty(), false, Optional.empty(), Optional.of(TEXT));
    }

    private static Question whereRequired() {
        return new AreaQuestion(
                new QuestionId("WHERE"), TEXT, Optional.empty(), true, Optional.empty(), Optional.empty());
    }

    private static Question places(boolean required) {
        return new PlaceQuestion(
                new QuestionId("PLACES"),
                TEXT,
                Optional.empty(),
                required,
                Optional.empty(),
                Optional.of(1),
                List.of(new Place(1, TEXT, Optional.empty()), new Place(2, TEXT, Optional.empty())));
    }

    private static Choice missing(int code, MissingReason reason) {
        return new Choice(code, TEXT, Optional.of(reason));
    }
}
