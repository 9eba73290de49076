package se.medborgarlofte.survey.core.response;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Variable;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.text.SmallLetters;

/**
 * Decides whether a response belongs in a round: its answers, and everything it says about itself.
 *
 * <p>Prepared once and used for any number of responses, from any number of threads.
 */
public final class ResponseCheck {

    private final Round round;
    private final List<String> languages;
    private final Set<AreaCode> areas;
    private final List<Question> areaQuestions;
    private final AnswerCheck answers;

    private ResponseCheck(Round round, Questionnaire questionnaire, AreaSet areas) {
        this.round = round;
        this.languages = questionnaire.languages();
        this.areas = new HashSet<>(
                areas.areas().stream().filter(Objects::nonNull).map(Area::code).toList());
        this.areaQuestions = questionnaire.questions().stream()
                .filter(question -> question.variables().stream().anyMatch(v -> v.kind() == Variable.Kind.AREA))
                .toList();
        this.answers = AnswerCheck.of(questionnaire);
    }

    public static ResponseCheck of(Round round, Questionnaire questionnaire, AreaSet areas) {
        return new ResponseCheck(round, questionnaire, areas);
    }

    /** Everything wrong with {@code response}; paths name the column. */
    public Findings check(Response response) {
        return checkQuestionnaire(response)
                .and(checkDay(response))
                .and(checkMode(response))
                .and(checkLanguage(response))
                .and(checkPosition(response.position()))
                .and(checkArea(response))
                .and(checkAreaAnswers(response))
                .and(answers.check(response.answers()));
    }

    private Findings checkQuestionnaire(Response response) {
        return response.questionnaire().equals(round.questionnaire().id())
                ? Findings.NONE
                : Findings.of(Finding.error("response.otherQuestionnaire", "questionnaire")
                        .with("questionnaire", response.questionnaire())
                        .with("expected", round.questionnaire().id()));
    }

    private Findings checkDay(Response response) {
        var day = response.day();
        boolean inside = day.isEmpty() || !round.hasDays() || round.fieldwork().contains(day.get());
        return inside
                ? Findings.NONE
                : Findings.of(Finding.error("response.outsideFieldwork", "day")
                        .with("day", day.get())
                        .with("firstDay", round.fieldwork().firstDay())
                        .with("lastDay", round.fieldwork().lastDay()));
    }

    private Findings checkMode(Response response) {
        return round.modes().isEmpty() || round.modes().contains(response.mode())
                ? Findings.NONE
                : Findings.of(Finding.error("response.otherMode", "mode").with("mode", response.mode()));
    }

    private Findings checkLanguage(Response response) {
        return languages.contains(response.language())
                ? Findings.NONE
                : Findings.of(
                        Finding.error("response.otherLanguage", "language").with("language", response.language()));
    }

    private Findings checkPosition(SamplePosition position) {
        return weighed(position.weight())
                .and(recorded(DesignColumn.WEIGHT, position.weight().isPresent()))
                .and(recorded(DesignColumn.STRATUM, position.stratum().isPresent()))
                .and(recorded(DesignColumn.UNIT, position.unit().isPresent()))
                .and(recorded(DesignColumn.PERSON, position.person().isPresent()));
    }

    /** A weight is a number of people, or in proportion to one. */
    private static Findings weighed(OptionalDouble weight) {
        boolean sound = weight.isEmpty() || weight.getAsDouble() >= 0 && Double.isFinite(weight.getAsDouble());
        return sound
                ? Findings.NONE
                : Findings.of(
                        Finding.error("response.weightOutOfRange", "weight").with("weight", weight.getAsDouble()));
    }

    private Findings recorded(DesignColumn column, boolean present) {
        if (present == round.has(column)) {
            return Findings.NONE;
        }
        String code = present ? "response.positionNotRecorded" : "response.positionMissing";
        return Findings.of(Finding.error(code, SmallLetters.of(column)));
    }

    private Findings checkArea(Response response) {
        return response.area().isEmpty()
                ? Findings.NONE
                : checkArea(response.area().get(), "area");
    }

    private Findings checkArea(AreaCode area, String path) {
        return areas.contains(area)
                ? Findings.NONE
                : Findings.of(Finding.error("area.unknown", path).with("area", area));
    }

    private Findings checkAreaAnswers(Response response) {
        var findings = Findings.NONE;
        for (var question : areaQuestions) {
            if (response.answer(question.id()) instanceof Answer.InArea answer) {
                findings = findings.and(checkArea(answer.area(), question.id().value()))
                        .and(checkSame(response, answer.area()));
            }
        }
        return findings;
    }

    /** Only a sampling frame knows better than the respondent where someone lives. */
    private Findings checkSame(Response response, AreaCode said) {
        boolean same = round.design() == null
                || round.design().isSample()
                || response.area().equals(Optional.of(said));
        return same
                ? Findings.NONE
                : Findings.of(Finding.error("response.areaDiffers", "area").with("said", said));
    }
}
