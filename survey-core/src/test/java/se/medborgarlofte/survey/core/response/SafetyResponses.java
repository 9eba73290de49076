package se.medborgarlofte.survey.core.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.questionnaire.SafetyQuestionnaire;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.Rounds;

/** Any number of responses to {@link SafetyQuestionnaire}; the same number always gives the same response. */
public final class SafetyResponses {

    private static final QuestionnaireId ASKED = SafetyQuestionnaire.asked().id();
    private static final List<Integer> PROBLEMS =
            IntStream.rangeClosed(6, 15).boxed().toList();

    private SafetyResponses() {}

    /** The round they belong to. */
    public static Round round() {
        return Rewritten.with(
                Rounds.onLocation(),
                "questionnaire",
                new AskedWith(ASKED.name(), ASKED.version(), Optional.of("a".repeat(64))));
    }

    /** Decides whether they are valid. */
    public static ResponseCheck check() {
        return ResponseCheck.of(round(), SafetyQuestionnaire.asked(), AreaSets.two());
    }

    /** A valid response. */
    public static Response sound(int number) {
        var random = new SplittableRandom(number);
        return response(number, answers(random));
    }

    /** A response of which every second is wrong in one way. */
    public static Response halfOfThemFaulty(int number) {
        var random = new SplittableRandom(number);
        var answers = answers(random);
        if (number % 2 == 1) {
            spoil(answers, random);
        }
        return response(number, answers);
    }

    private static Response response(int number, Map<QuestionId, Answer> answers) {
        return new Response(
                new ResponseId(new UUID(0x4000L, 0x8000_0000_0000_0000L + number)),
                ASKED,
                Optional.of(LocalDate.of(2016, 10, 1)),
                Mode.ON_LOCATION,
                "sv",
                Optional.of(AreaSets.VALLAS),
                SamplePosition.NONE,
                answers);
    }

    private static Map<QuestionId, Answer> answers(SplittableRandom random) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        chosen(answers, 1, 1, 8, random);
        chosen(answers, 2, 1, 3, random);
        measured(answers, 3, random.nextInt(16, 95));
        int safe = chosen(answers, 4, 1, 5, random);
        if (safe >= 3) {
            chosen(answers, 5, 1, 2, random);
        }
        PROBLEMS.forEach(problem -> chosen(answers, problem, 1, 5, random));
        if (chosen(answers, 16, 1, 2, random) == 1) {
            several(answers, 17, random);
            chosen(answers, 18, 1, 2, random);
        }
        IntStream.rangeClosed(19, 22).forEach(question -> chosen(answers, question, 1, 5, random));
        measured(answers, 23, random.nextInt(0, 60));
        several(answers, 24, random);
        answers.put(SafetyQuestionnaire.id(25), new Answer.Written("Mer ljus längs gångvägen till stationen, tack."));
        return answers;
    }

    private static int chosen(
            Map<QuestionId, Answer> answers, int question, int from, int to, SplittableRandom random) {
        int code = random.nextInt(from, to + 1);
        answers.put(SafetyQuestionnaire.id(question), new Answer.Chosen(code));
        return code;
    }

    private static void measured(Map<QuestionId, Answer> answers, int question, int value) {
        answers.put(SafetyQuestionnaire.id(question), new Answer.Measured(BigDecimal.valueOf(value)));
    }

    private static void several(Map<QuestionId, Answer> answers, int question, SplittableRandom random) {
        var codes = IntStream.rangeClosed(1, 8)
                .filter(code -> code == 1 || random.nextInt(3) == 0)
                .boxed()
                .toList();
        answers.put(SafetyQuestionnaire.id(question), new Answer.ChosenMany(codes));
    }

    /** One fault out of eight kinds, each of which the check must find. */
    private static void spoil(Map<QuestionId, Answer> answers, SplittableRandom random) {
        int problem = PROBLEMS.get(random.nextInt(PROBLEMS.size()));
        switch (random.nextInt(8)) {
            case 0 -> answers.put(SafetyQuestionnaire.id(problem), new Answer.Chosen(7));
            case 1 -> answers.put(SafetyQuestionnaire.id(problem), Answer.Missing.NO_ANSWER);
            case 2 -> answers.remove(SafetyQuestionnaire.id(problem));
            case 3 -> measured(answers, 3, random.nextInt(111, 999));
            case 4 -> answers.put(SafetyQuestionnaire.id(23), new Answer.Measured(new BigDecimal("1.5")));
            case 5 -> answers.put(SafetyQuestionnaire.id(25), new Answer.Written("x".repeat(2001)));
            case 6 -> answers.put(SafetyQuestionnaire.id(24), new Answer.ChosenMany(List.of(1, 99)));
            default -> neverAsked(answers);
        }
    }

    /** Answers what only victims are asked, as somebody who was none. */
    private static void neverAsked(Map<QuestionId, Answer> answers) {
        answers.put(SafetyQuestionnaire.id(16), new Answer.Chosen(2));
        answers.put(SafetyQuestionnaire.id(18), new Answer.Chosen(1));
    }
}
