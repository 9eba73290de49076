package se.medborgarlofte.survey.core.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.survey.Survey;

/**
 * What the public is told of one closed round.
 *
 * @param questionnaire the version that was asked
 * @param answers responses in the round
 * @param responseRate whole percent of the people who could have answered; absent when it cannot be computed
 * @param whoAnswered beside the population, split in each way the survey names
 * @param indicators the headlines, in the survey's order
 * @param promises in force while the round asked, or decided on what it found
 * @param rules that decided what is shown
 * @param situation what municipality and police know beside the residents; absent when they have said nothing
 * @param index the survey's own index of problems; absent when it has none
 */
public record RoundReport(
        Survey survey,
        AreaSet areas,
        Round round,
        Questionnaire questionnaire,
        int answers,
        Optional<Integer> responseRate,
        List<Composition> whoAnswered,
        List<ReleasedIndicator> indicators,
        List<ReportedPromise> promises,
        ReportingRules rules,
        Optional<JointPicture> situation,
        Optional<ReleasedIndex> index) {

    public RoundReport {
        whoAnswered = List.copyOf(whoAnswered);
        indicators = List.copyOf(indicators);
        promises = List.copyOf(promises);
        situation = Authored.optional(situation);
        index = Authored.optional(index);
    }

    /** Without what municipality and police know, and without an index. */
    public RoundReport(
            Survey survey,
            AreaSet areas,
            Round round,
            Questionnaire questionnaire,
            int answers,
            Optional<Integer> responseRate,
            List<Composition> whoAnswered,
            List<ReleasedIndicator> indicators,
            List<ReportedPromise> promises,
            ReportingRules rules) {
        this(
                survey,
                areas,
                round,
                questionnaire,
                answers,
                responseRate,
                whoAnswered,
                indicators,
                promises,
                rules,
                Optional.empty(),
                Optional.empty());
    }

    /** Everything that is told of residents in tables: the headlines, and what the index is made of. */
    public List<ReleasedIndicator> told() {
        return Stream.concat(indicators.stream(), index.stream().flatMap(made -> made.items().stream()))
                .toList();
    }

    /** Whether anyone could answer, so that nothing can be said of those who did not. */
    public boolean isOpen() {
        return !round.design().isSample();
    }
}
