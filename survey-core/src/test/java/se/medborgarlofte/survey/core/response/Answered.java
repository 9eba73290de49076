package se.medborgarlofte.survey.core.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.round.Mode;

/** Responses and answers for tests, all to {@link Questionnaires#withEveryKind()}. */
public final class Answered {

    private Answered() {}

    /** By somebody who lives in Vallås and answered everything, on location in 2016. */
    public static Response onLocation() {
        return new Response(
                id(1),
                new QuestionnaireId("trygghet", 1),
                Optional.of(LocalDate.of(2016, 10, 3)),
                Mode.ON_LOCATION,
                "sv",
                Optional.of(AreaSets.VALLAS),
                SamplePosition.NONE,
                everything());
    }

    /** The same in the sample of 2018. */
    public static Response inSample() {
        return new Response(
                id(2),
                new QuestionnaireId("trygghet", 1),
                Optional.of(LocalDate.of(2018, 1, 9)),
                Mode.WEB,
                "en",
                Optional.of(AreaSets.CENTRUM),
                new SamplePosition(OptionalDouble.of(12.5), Optional.of("A"), Optional.of("1"), Optional.of("P7")),
                everything());
    }

    /** A sound answer to every question. */
    public static Map<QuestionId, Answer> everything() {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        answers.put(Questionnaires.RELATION, new Answer.Chosen(1));
        answers.put(Questionnaires.PRIORITY, new Answer.ChosenMany(List.of(3, 1)));
        answers.put(Questionnaires.PLACES, new Answer.ChosenMany(List.of(2)));
        answers.put(Questionnaires.WORDS, new Answer.Written("mer ljus"));
        answers.put(Questionnaires.AREA, new Answer.InArea(AreaSets.VALLAS));
        answers.put(Questionnaires.SAFE_NIGHT, new Answer.Chosen(4));
        answers.put(Questionnaires.PROBLEM, graded(new Answer.Chosen(2), Answer.Missing.NO_ANSWER));
        answers.put(Questionnaires.YEARS, new Answer.Measured(new BigDecimal("12.5")));
        return answers;
    }

    /** Everything, but for one answer; left out when {@code answer} is the one of somebody who was not asked. */
    public static Map<QuestionId, Answer> with(QuestionId question, Answer answer) {
        var answers = new LinkedHashMap<>(everything());
        answers.put(question, answer);
        answers.values().removeIf(given -> !given.isAsked());
        return answers;
    }

    /** Of litter and of dark places. */
    public static Answer.Graded graded(Answer litter, Answer dark) {
        Map<ItemId, Answer> byItem = new LinkedHashMap<>();
        byItem.put(Questionnaires.LITTER, litter);
        byItem.put(Questionnaires.DARK, dark);
        return new Answer.Graded(byItem);
    }

    /** A random id that is the same in every run. */
    public static ResponseId id(int number) {
        return new ResponseId(new UUID(0x4000L + number, 0x8000_0000_0000_0000L + number));
    }
}
