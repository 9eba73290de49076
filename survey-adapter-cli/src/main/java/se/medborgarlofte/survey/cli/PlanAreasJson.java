package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.stats.plan.DetectableChange;
import se.medborgarlofte.survey.stats.plan.FigurePrecision;
import se.medborgarlofte.survey.stats.plan.RoundPrecision;

/**
 * What a round could tell of each area as another program reads it; shares are from 0 to 1.
 *
 * @param exercise whether the answers are invented
 * @param figures of whatever has an answer
 * @param unanswered indicators that were left out because nobody has answered them
 */
record PlanAreasJson(
        String plan,
        RoundId round,
        boolean exercise,
        double alpha,
        double power,
        int family,
        List<Line> figures,
        List<String> unanswered) {

    PlanAreasJson {
        figures = List.copyOf(figures);
        unanswered = List.copyOf(unanswered);
    }

    /**
     * One indicator for all, or for one area.
     *
     * @param n valid answers
     * @param margin half the width of the interval
     * @param decrease the smallest that the next round would see; absent where there is none
     * @param increase likewise
     * @param reason why there is no precision, or why nothing is said of changes although there is
     */
    record Line(
            String indicator,
            int version,
            Optional<String> area,
            int n,
            OptionalDouble estimate,
            OptionalDouble margin,
            OptionalDouble decrease,
            OptionalDouble increase,
            Optional<String> reason) {

        static Line of(FigurePrecision row) {
            var figure = row.figure();
            return new Line(
                    figure.indicator().id().value(),
                    figure.indicator().version(),
                    Optional.of(figure.category()).filter(code -> !code.isEmpty()),
                    figure.base().valid(),
                    figure.value(),
                    row.margin(),
                    row.detectable().map(DetectableChange::decrease).orElse(OptionalDouble.empty()),
                    row.detectable().map(DetectableChange::increase).orElse(OptionalDouble.empty()),
                    row.reason());
        }
    }

    static PlanAreasJson of(Survey survey, Round round, RoundPrecision precision) {
        var detection = precision.detection();
        return new PlanAreasJson(
                "areas",
                round.id(),
                survey.synthetic(),
                detection.alpha(),
                detection.power(),
                detection.family(),
                precision.figures().stream().map(Line::of).toList(),
                precision.unanswered().stream()
                        .map(indicator -> indicator.id().value())
                        .toList());
    }
}
