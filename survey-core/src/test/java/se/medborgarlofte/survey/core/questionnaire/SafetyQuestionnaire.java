package se.medborgarlofte.survey.core.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.text.Texts;

/**
 * A safety survey of 25 questions, such as a municipality would ask, for measuring and for tests with many responses:
 * 19 single choices, two multiple choices, two numbers, a text, and an area list as choices. The wording is this
 * project's own.
 */
public final class SafetyQuestionnaire {

    private static final List<String> PROBLEM = List.of(
            "Inget problem", "Litet problem", "Varken eller", "Stort problem", "Mycket stort problem", "9 Vet ej");
    private static final List<String> TRUST =
            List.of("Mycket stort", "Ganska stort", "Varken eller", "Ganska litet", "Mycket litet", "9 Ingen åsikt");
    private static final List<String> YES_NO = List.of("Ja", "Nej");
    private static final Routing UNSAFE = new Routing.AnyOf("Q04", List.of(3, 4, 5));
    private static final Routing VICTIM = new Routing.Equals("Q16", 1);

    private SafetyQuestionnaire() {}

    /** All 25 questions on one page; 5, 17 and 18 are asked by routing, and all but these and the last are required. */
    public static Questionnaire asked() {
        return new Questionnaire(
                "trygghet25",
                1,
                Texts.swedish("Trygghet"),
                List.of("sv"),
                List.of(Questionnaires.page("ALL", questions())));
    }

    private static Question[] questions() {
        return new Question[] {
            one(
                    1,
                    "Vilket område bor du i?",
                    List.of("Centrum", "Norr", "Söder", "Öster", "Väster", "Hamnen", "Berget", "Landsbygd")),
            one(2, "Kön", List.of("Kvinna", "Man", "Annan könsidentitet", "9 Vill inte uppge")),
            number(3, "Hur gammal är du?", 16),
            one(
                    4,
                    "Hur trygg känner du dig ute ensam en sen kväll?",
                    List.of(
                            "Mycket trygg",
                            "Ganska trygg",
                            "Ganska otrygg",
                            "Mycket otrygg",
                            "Går inte ut",
                            "9 Vet ej")),
            routed(one(5, "Har du avstått från att gå ut av oro?", YES_NO), UNSAFE),
            one(6, "Hur stort problem är: Nedskräpning?", PROBLEM),
            one(7, "Hur stort problem är: Skadegörelse?", PROBLEM),
            one(8, "Hur stort problem är: Klotter?", PROBLEM),
            one(9, "Hur stort problem är: Trafik?", PROBLEM),
            one(10, "Hur stort problem är: Berusade personer?", PROBLEM),
            one(11, "Hur stort problem är: Narkotikahandel?", PROBLEM),
            one(12, "Hur stort problem är: Ungdomsgäng?", PROBLEM),
            one(13, "Hur stort problem är: Inbrott?", PROBLEM),
            one(14, "Hur stort problem är: Våld?", PROBLEM),
            one(15, "Hur stort problem är: Dålig belysning?", PROBLEM),
            one(16, "Har du utsatts för brott de senaste 12 månaderna?", YES_NO),
            new MultipleChoice(
                    id(17),
                    Texts.swedish("Vilken typ av brott?"),
                    Optional.empty(),
                    false,
                    Optional.of(VICTIM),
                    Optional.empty(),
                    choices(List.of(
                            "Stöld",
                            "Inbrott",
                            "Misshandel",
                            "Hot",
                            "Skadegörelse",
                            "Bedrägeri",
                            "Trakasserier",
                            "Annat"))),
            routed(one(18, "Anmälde du brottet?", YES_NO), VICTIM),
            one(19, "Förtroende för polisen i området", TRUST),
            one(20, "Förtroende för kommunens trygghetsarbete", TRUST),
            one(21, "Oro för inbrott", PROBLEM),
            one(22, "Oro för misshandel", PROBLEM),
            number(23, "Hur många år har du bott i området?", 0),
            new MultipleChoice(
                    id(24),
                    Texts.swedish("Vilka åtgärder vill du se?"),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    choices(List.of(
                            "Bättre belysning",
                            "Fler poliser",
                            "Ordningsvakter",
                            "Klottersanering",
                            "Trygghetsvandring",
                            "Fritidsaktiviteter",
                            "Kameror",
                            "Annat"))),
            new OpenText(
                    id(25),
                    Texts.swedish("Vad bör kommunen och polisen göra?"),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    2000),
        };
    }

    /** The name of the question with this number. */
    public static QuestionId id(int number) {
        return new QuestionId(number < 10 ? "Q0" + number : "Q" + number);
    }

    private static SingleChoice one(int number, String wording, List<String> labels) {
        return new SingleChoice(
                id(number), Texts.swedish(wording), Optional.empty(), true, Optional.empty(), choices(labels));
    }

    private static SingleChoice routed(SingleChoice question, Routing routing) {
        return new SingleChoice(
                question.id(), question.wording(), Optional.empty(), false, Optional.of(routing), question.choices());
    }

    private static Quantity number(int number, String wording, int min) {
        return new Quantity(
                id(number),
                Texts.swedish(wording),
                Optional.empty(),
                true,
                Optional.empty(),
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(110),
                Optional.empty());
    }

    /** Codes from 1; a label that begins with 9 has the code 9. */
    private static List<Choice> choices(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> labels.get(i).startsWith("9 ")
                        ? Choice.of(9, Texts.swedish(labels.get(i).substring(2)))
                        : Choice.of(i + 1, Texts.swedish(labels.get(i))))
                .toList();
    }
}
