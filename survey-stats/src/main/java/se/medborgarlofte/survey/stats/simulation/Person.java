package se.medborgarlofte.survey.stats.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;

/** Somebody who does not exist: what is settled about them, and their answers as they come. */
final class Person {

    private final Optional<AreaCode> home;
    private final Map<String, Integer> traits;
    private final boolean answering;
    private final Map<QuestionId, Answer> answers = new LinkedHashMap<>();

    /**
     * @param home as whoever asks knows it
     * @param traits the codes settled beforehand, by variable
     * @param answering whether their answers are sent in
     */
    Person(Optional<AreaCode> home, Map<String, Integer> traits, boolean answering) {
        this.home = home;
        this.traits = traits;
        this.answering = answering;
    }

    Map<String, Integer> traits() {
        return traits;
    }

    boolean isAnswering() {
        return answering;
    }

    Map<QuestionId, Answer> answers() {
        return answers;
    }

    void answer(QuestionId question, Answer answer) {
        answers.put(question, answer);
    }

    /** Where they live, as they said it themselves, else as whoever asks knows it. */
    Optional<AreaCode> area() {
        return said().or(() -> home);
    }

    /** Where they live as far as a round without a frame can tell: the word of those who were asked. */
    Optional<AreaCode> areaWithoutFrame(boolean askedWhere) {
        return askedWhere ? said() : home;
    }

    /** Where they live as the frame has it, else as they said it. */
    Optional<AreaCode> areaByFrame() {
        return home.or(this::said);
    }

    private Optional<AreaCode> said() {
        return answers.values().stream()
                .filter(Answer.InArea.class::isInstance)
                .map(answer -> ((Answer.InArea) answer).area())
                .findFirst();
    }
}
