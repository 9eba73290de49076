package se.medborgarlofte.survey.core.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.text.Texts;

/** Questionnaires and questions for tests. */
public final class Questionnaires {

    public static final QuestionId RELATION = new QuestionId("RELATION");
    public static final QuestionId AREA = new QuestionId("AREA");
    public static final QuestionId SAFE_NIGHT = new QuestionId("SAFE_NIGHT");
    public static final QuestionId PROBLEM = new QuestionId("PROBLEM");
    public static final QuestionId PRIORITY = new QuestionId("PRIORITY");
    public static final QuestionId PLACES = new QuestionId("PLACES");
    public static final QuestionId YEARS = new QuestionId("YEARS");
    public static final QuestionId WORDS = new QuestionId("WORDS");
    public static final ItemId LITTER = new ItemId("LITTER");
    public static final ItemId DARK = new ItemId("DARK");

    private static final Optional<Routing> EVERYBODY = Optional.empty();

    private Questionnaires() {}

    /** Two questions on one page: the relation to the municipality, and for those who live there their safety. */
    public static Questionnaire twoQuestions() {
        return of(page("START", relation(), safeNight()));
    }

    /** A question of every kind, on two pages; the second page is for those who live there. */
    public static Questionnaire withEveryKind() {
        var home = new Page(
                new QuestionId("HOME"),
                Optional.of(Texts.both("Där du bor", "Where you live")),
                Optional.of(Texts.both("Några frågor", "Some questions")),
                Optional.of(new Routing.Equals("RELATION", 1)),
                List.of(area(), safeNight(), problem(), years()));
        return of(page("START", relation(), priority(), places(), words()), home);
    }

    public static Questionnaire of(Page... pages) {
        return new Questionnaire("trygghet", 1, Texts.both("Trygghet", "Safety"), List.of("sv", "en"), List.of(pages));
    }

    public static Page page(String id, Question... questions) {
        return new Page(new QuestionId(id), Optional.empty(), Optional.empty(), EVERYBODY, List.of(questions));
    }

    /** Required; 1 lives here, 2 works here, 3 is often here. */
    public static SingleChoice relation() {
        return new SingleChoice(
                RELATION,
                Texts.both("Vilken är din koppling?", "What is your connection?"),
                Optional.of(Texts.both("Välj den viktigaste", "Choose the main one")),
                true,
                EVERYBODY,
                List.of(choice(1), choice(2), choice(3)));
    }

    /** For those who live here; 1 to 4, and 8 for "don't know". */
    public static SingleChoice safeNight() {
        return new SingleChoice(
                SAFE_NIGHT,
                Texts.both("Hur trygg känner du dig?", "How safe do you feel?"),
                Optional.empty(),
                false,
                Optional.of(new Routing.AnyOf("RELATION", List.of(1))),
                List.of(choice(1), choice(2), choice(3), choice(4), dontKnow(8)));
    }

    /** Two items; 1 to 4, and 8 for "don't know". */
    public static Battery problem() {
        return new Battery(
                PROBLEM,
                Texts.both("Är det här ett problem?", "Is this a problem?"),
                Optional.empty(),
                false,
                EVERYBODY,
                List.of(
                        new Item(LITTER, Texts.both("nedskräpning", "litter")),
                        new Item(DARK, Texts.both("mörka platser", "dark places"))),
                List.of(choice(1), choice(2), choice(3), choice(4), dontKnow(8)));
    }

    /** At most two of 1, 2 and 3, or 8 for "don't know". */
    public static MultipleChoice priority() {
        return new MultipleChoice(
                PRIORITY,
                Texts.both("Vad bör göras först?", "What should be done first?"),
                Optional.empty(),
                false,
                EVERYBODY,
                Optional.of(2),
                List.of(choice(1), choice(2), choice(3), dontKnow(8)));
    }

    /** At most one of two places, one of them in an area. */
    public static PlaceQuestion places() {
        return new PlaceQuestion(
                PLACES,
                Texts.both("Vilken plats undviker du?", "Which place do you avoid?"),
                Optional.empty(),
                false,
                EVERYBODY,
                Optional.of(1),
                List.of(
                        new Place(1, Texts.both("Torget", "The square"), Optional.of(AreaSets.CENTRUM)),
                        new Place(2, Texts.both("Stigen", "The path"), Optional.empty())));
    }

    /** Years lived here, 0 to 110, one decimal. */
    public static Quantity years() {
        return new Quantity(
                YEARS,
                Texts.both("Hur många år?", "How many years?"),
                Optional.empty(),
                false,
                EVERYBODY,
                BigDecimal.ZERO,
                BigDecimal.valueOf(110),
                Optional.of(1));
    }

    /** Up to ten characters. */
    public static OpenText words() {
        return new OpenText(WORDS, Texts.both("Något mer?", "Anything else?"), Optional.empty(), false, EVERYBODY, 10);
    }

    /** With "don't know". */
    public static AreaQuestion area() {
        return new AreaQuestion(
                AREA,
                Texts.both("Var bor du?", "Where do you live?"),
                Optional.empty(),
                false,
                EVERYBODY,
                Optional.of(Texts.both("Vet inte", "Don't know")));
    }

    public static Choice choice(int code) {
        return Choice.of(code, Texts.both("Val " + code, "Choice " + code));
    }

    public static Choice dontKnow(int code) {
        return new Choice(code, Texts.both("Vet inte", "Don't know"), Optional.of(MissingReason.DONT_KNOW));
    }
}
