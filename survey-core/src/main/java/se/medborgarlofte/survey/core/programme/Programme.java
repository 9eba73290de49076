package se.medborgarlofte.survey.core.programme;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;
import se.medborgarlofte.survey.core.survey.Survey;

/**
 * Everything people have written about one survey; all but the responses.
 *
 * @param indicators of the survey's own, besides the shipped catalogue
 * @param rounds in the order of their ids
 * @param situations what municipality and police know, by period
 * @param simulation the plan by which answers are invented, where a survey has one
 */
public record Programme(
        Survey survey,
        AreaSet areas,
        List<Questionnaire> questionnaires,
        List<Indicator> indicators,
        List<Round> rounds,
        List<Situation> situations,
        List<CitizenPromise> promises,
        Optional<SimulationPlan> simulation) {

    /** Documents that cannot be read at all are left out, never null; only parts within a document may be. */
    public Programme {
        requireNonNull(survey, "survey");
        requireNonNull(areas, "areas");
        questionnaires = List.copyOf(questionnaires);
        indicators = Authored.list(indicators);
        rounds = List.copyOf(rounds);
        situations = List.copyOf(situations);
        promises = List.copyOf(promises);
        simulation = Authored.optional(simulation);
    }

    /** The same programme with one more questionnaire version. */
    public Programme and(Questionnaire questionnaire) {
        var more =
                Stream.concat(questionnaires.stream(), Stream.of(questionnaire)).toList();
        return new Programme(survey, areas, more, indicators, rounds, situations, promises, simulation);
    }

    /** The same programme with these rounds. */
    public Programme with(List<Round> others) {
        return new Programme(survey, areas, questionnaires, indicators, others, situations, promises, simulation);
    }

    public Optional<Round> round(RoundId id) {
        return rounds.stream().filter(round -> id.equals(round.id())).findFirst();
    }

    /** The round that ended last among the closed ones. */
    public Optional<Round> latestClosedRound() {
        return rounds.stream()
                .filter(round -> round.isClosed() && round.hasDays())
                .max(comparing(round -> round.fieldwork().lastDay()));
    }

    public Optional<Questionnaire> questionnaire(QuestionnaireId id) {
        return questionnaires.stream()
                .filter(questionnaire -> id.equals(questionnaire.id()))
                .findFirst();
    }

    /** The questions, one in each questionnaire version that has it, that {@code variable} is a column of. */
    public List<Question> asking(String variable) {
        return questionnaires.stream()
                .flatMap(questionnaire -> questionnaire.asking(variable).stream())
                .toList();
    }

    /** The codes that {@code variable} may hold in any questionnaire version. */
    public List<Integer> codesOf(String variable) {
        return asking(variable).stream()
                .flatMap(question -> question.codesOf(variable).stream())
                .distinct()
                .toList();
    }

    /** The questionnaire version that {@code round} asks with. */
    public Optional<Questionnaire> askedIn(Round round) {
        return Optional.ofNullable(round.questionnaire()).flatMap(asked -> questionnaire(asked.id()));
    }
}
