package se.medborgarlofte.survey.stats.town;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

/** A questionnaire with one question of every kind. */
final class TownQuestions {

    private TownQuestions() {}

    static Questionnaire questionnaire() {
        return of(questions());
    }

    static Questionnaire of(List<Question> questions) {
        var page = new Page(new QuestionId("ALL"), Optional.empty(), Optional.empty(), Optional.empty(), questions);
        return new Questionnaire("town", 1, text("Enkät"), List.of("sv"), List.of(page));
    }

    private static List<Question> questions() {
        return List.of(
                choice("SAFE", Optional.empty(), 1, 2, 3, 4, 8),
                choice("VICTIM", Optional.empty(), 1, 2),
                choice("REPORTED", Optional.of(new Routing.Equals("VICTIM", 1)), 1, 2),
                choice("SEX", Optional.empty(), 1, 2, 3, 9),
                choice("AGE", Optional.empty(), 1, 2, 3),
                harm(),
                visits(),
                priority(),
                note(),
                home(),
                spot());
    }

    static SingleChoice choice(String id, Optional<Routing> shownIf, int... codes) {
        return new SingleChoice(new QuestionId(id), text(id), Optional.empty(), false, shownIf, choices(codes));
    }

    /** Code 8 is "don't know"; 9 is nobody's business. */
    private static List<Choice> choices(int... codes) {
        return IntStream.of(codes)
                .mapToObj(code -> new Choice(code, text("Val " + code), missing(code)))
                .toList();
    }

    private static Optional<MissingReason> missing(int code) {
        return code == 8
                ? Optional.of(MissingReason.DONT_KNOW)
                : Optional.of(MissingReason.PREFER_NOT_TO_SAY).filter(reason -> code == 9);
    }

    private static Battery harm() {
        var items = Stream.of("BURGLARY", "FRAUD")
                .map(item -> new Item(new ItemId(item), text(item)))
                .toList();
        return new Battery(
                new QuestionId("HARM"),
                text("Utsatt"),
                Optional.empty(),
                false,
                Optional.empty(),
                items,
                choices(1, 2, 3));
    }

    private static Quantity visits() {
        return new Quantity(
                new QuestionId("VISITS"),
                text("Besök"),
                Optional.empty(),
                false,
                Optional.empty(),
                BigDecimal.valueOf(-1000),
                BigDecimal.valueOf(1000),
                Optional.of(2));
    }

    private static MultipleChoice priority() {
        return new MultipleChoice(
                new QuestionId("PRIORITY"),
                text("Först"),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                choices(1, 2));
    }

    private static OpenText note() {
        return new OpenText(new QuestionId("NOTE"), text("Annat"), Optional.empty(), false, Optional.empty(), 100);
    }

    private static AreaQuestion home() {
        return new AreaQuestion(
                new QuestionId("HOME"), text("Hem"), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    private static PlaceQuestion spot() {
        return new PlaceQuestion(
                new QuestionId("SPOT"),
                text("Plats"),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(new Place(1, text("Torget"), Optional.empty())));
    }

    static LocalizedText text(String swedish) {
        return LocalizedText.of("sv", swedish);
    }
}
