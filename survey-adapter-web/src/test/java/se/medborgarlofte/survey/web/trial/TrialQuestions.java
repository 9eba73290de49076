package se.medborgarlofte.survey.web.trial;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
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

/** A question of every kind, in Swedish, English and Arabic: four for everybody, four more for those who live there. */
public final class TrialQuestions {

    /** Characters that an answer in one's own words may have. */
    public static final int ROOM = 400;

    private static final Optional<Routing> EVERYBODY = Optional.empty();
    private static final Optional<LocalizedText> PLAIN = Optional.empty();

    private TrialQuestions() {}

    public static Questionnaire questionnaire() {
        var start = page("START", PLAIN, EVERYBODY, relation());
        var home = page(
                "HOME",
                Optional.of(
                        say("Först om området där du bor.", "First the area where you live.", "أولاً عن منطقة سكنك.")),
                Optional.of(new Routing.Equals("RELATION", 1)),
                area(),
                safety(),
                problem(),
                years());
        var rest = page("REST", PLAIN, EVERYBODY, priority(), places(), words());
        return new Questionnaire(
                "prov", 1, say("Trygghet", "Safety", "الأمان"), List.of("sv", "en", "ar"), List.of(start, home, rest));
    }

    private static Page page(String id, Optional<LocalizedText> words, Optional<Routing> shownIf, Question... asked) {
        return new Page(new QuestionId(id), Optional.empty(), words, shownIf, List.of(asked));
    }

    private static Question relation() {
        return new SingleChoice(
                new QuestionId("RELATION"),
                say(
                        "Vilken är din koppling till Boholm?",
                        "What is your connection with Boholm?",
                        "ما علاقتك ببوهولم؟"),
                Optional.of(say("Välj den viktigaste.", "Choose the main one.", "اختيار الأهم.")),
                true,
                EVERYBODY,
                List.of(
                        choice(1, "Jag bor här", "I live here", "أسكن هنا"),
                        choice(2, "Jag arbetar eller studerar här", "I work or study here", "أعمل أو أدرس هنا"),
                        choice(3, "Jag är ofta här", "I am often here", "أكون هنا كثيرًا")));
    }

    private static Question area() {
        return new AreaQuestion(
                new QuestionId("AREA"),
                say("I vilket område bor du?", "Which area do you live in?", "في أي منطقة تسكن؟"),
                PLAIN,
                false,
                EVERYBODY,
                Optional.of(say("Vet inte", "Don't know", "لا أعرف")));
    }

    private static Question safety() {
        return new SingleChoice(
                new QuestionId("SAFE_NIGHT"),
                say(
                        "Hur trygg eller otrygg känner du dig när du går ensam i området där du bor när det är mörkt ute?",
                        "How safe or unsafe do you feel walking alone after dark in the area where you live?",
                        "ما مدى شعورك بالأمان عند السير بمفردك في منطقة سكنك بعد حلول الظلام؟"),
                PLAIN,
                false,
                EVERYBODY,
                List.of(
                        choice(1, "Mycket trygg", "Very safe", "أشعر بأمان كبير"),
                        choice(2, "Ganska trygg", "Fairly safe", "أشعر بأمان إلى حد ما"),
                        choice(3, "Ganska otrygg", "A bit unsafe", "أشعر بعدم الأمان إلى حد ما"),
                        choice(4, "Mycket otrygg", "Very unsafe", "أشعر بعدم الأمان إلى حد كبير"),
                        dontKnow()));
    }

    private static Question problem() {
        return new Battery(
                new QuestionId("PROBLEM"),
                say(
                        "Är det här ett problem i området där du bor?",
                        "Is this a problem in the area where you live?",
                        "هل هذه مشكلة في منطقة سكنك؟"),
                PLAIN,
                false,
                EVERYBODY,
                List.of(
                        new Item(new ItemId("LITTER"), say("Nedskräpning", "Litter", "القمامة")),
                        new Item(new ItemId("DARK"), say("Mörka platser", "Dark places", "أماكن مظلمة"))),
                List.of(
                        choice(1, "Inte alls", "Not at all", "إطلاقًا"),
                        choice(2, "I viss utsträckning", "To some extent", "إلى حد ما"),
                        choice(3, "I stor utsträckning", "To a great extent", "إلى حد كبير"),
                        dontKnow()));
    }

    private static Question years() {
        return new Quantity(
                new QuestionId("YEARS"),
                say("Hur många år har du bott där?", "How many years have you lived there?", "منذ كم سنة تسكن هناك؟"),
                PLAIN,
                false,
                EVERYBODY,
                BigDecimal.ZERO,
                BigDecimal.valueOf(110),
                Optional.of(1));
    }

    private static Question priority() {
        return new MultipleChoice(
                new QuestionId("PRIORITY"),
                say("Vad bör göras först?", "What should be done first?", "ما الذي ينبغي فعله أولاً؟"),
                PLAIN,
                false,
                EVERYBODY,
                Optional.of(2),
                List.of(
                        choice(1, "Bättre belysning", "Better lighting", "إنارة أفضل"),
                        choice(2, "Städa och laga", "Clean up and repair", "التنظيف والإصلاح"),
                        choice(3, "Poliser som syns", "Visible police", "شرطة مرئية"),
                        dontKnow()));
    }

    private static Question places() {
        return new PlaceQuestion(
                new QuestionId("PLACES"),
                say("Vilken plats undviker du?", "Which place do you avoid?", "أي مكان تتجنبه؟"),
                PLAIN,
                false,
                EVERYBODY,
                Optional.of(1),
                List.of(
                        new Place(1, say("Torget", "The square", "الساحة"), Optional.of(new AreaCode("CENTRUM"))),
                        new Place(2, say("Gångstigen", "The footpath", "ممر المشاة"), Optional.empty())));
    }

    private static Question words() {
        return new OpenText(
                new QuestionId("WORDS"),
                say("Vill du säga något mer?", "Is there anything else?", "هل هناك شيء آخر؟"),
                PLAIN,
                false,
                EVERYBODY,
                ROOM);
    }

    private static Choice choice(int code, String swedish, String english, String arabic) {
        return Choice.of(code, say(swedish, english, arabic));
    }

    private static Choice dontKnow() {
        return new Choice(8, say("Vet inte", "Don't know", "لا أعرف"), Optional.of(MissingReason.DONT_KNOW));
    }

    private static LocalizedText say(String swedish, String english, String arabic) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sv", swedish);
        texts.put("en", english);
        texts.put("ar", arabic);
        return new LocalizedText(texts);
    }
}
