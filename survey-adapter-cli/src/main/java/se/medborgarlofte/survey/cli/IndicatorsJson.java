package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.LonelyPsu;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.indicator.Base;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;
import se.medborgarlofte.survey.stats.indicator.IndicatorTable;

/**
 * The indicators of a round as another program reads them, in full precision.
 *
 * @param exercise whether the answers are invented
 * @param rules that decided the level of the intervals, such as {@code reporting-1}
 */
record IndicatorsJson(RoundId round, boolean exercise, Design design, String rules, List<Line> indicators) {

    IndicatorsJson {
        indicators = List.copyOf(indicators);
    }

    /**
     * How the responses came into the round.
     *
     * @param columns of its file that the estimates take into account
     * @param lonelyUnits what strata with a single unit add, in a sample
     * @param confidenceLevelPercent of the intervals, in a sample
     */
    record Design(
            CollectionDesign kind,
            List<DesignColumn> columns,
            Optional<LonelyPsu> lonelyUnits,
            Optional<Integer> confidenceLevelPercent) {

        Design {
            columns = List.copyOf(columns);
        }

        static Design of(IndicatorTable table) {
            Round round = table.round();
            var sample = Optional.of(round).filter(any -> any.design().isSample());
            return new Design(
                    round.design(),
                    sample.map(Round::columns).orElse(List.of()),
                    sample.map(Round::lonelyPsu),
                    sample.map(any -> table.rules().precision().confidenceLevelPercent()));
        }
    }

    /**
     * The group of those who answered; no component for all of them.
     *
     * @param category empty for those about whom it is not known
     */
    record By(Optional<String> variable, Optional<String> category) {

        static By of(IndicatorFigure figure) {
            var variable = Optional.of(figure.variable()).filter(name -> !name.isEmpty());
            return new By(variable, variable.map(any -> figure.category()));
        }
    }

    /**
     * One indicator for one group.
     *
     * @param estimate a share in [0, 1], or a mean
     * @param se standard error
     * @param df degrees of freedom
     * @param nEff effective sample size
     * @param deff design effect
     * @param reason why there is no precision
     */
    record Line(
            String indicator,
            int version,
            By by,
            Base base,
            OptionalDouble estimate,
            OptionalDouble se,
            OptionalDouble lower,
            OptionalDouble upper,
            OptionalInt df,
            OptionalDouble nEff,
            OptionalDouble deff,
            Optional<String> reason) {

        static Line of(IndicatorFigure figure) {
            var known = figure.precision();
            return new Line(
                    figure.indicator().id().value(),
                    figure.indicator().version(),
                    By.of(figure),
                    figure.base(),
                    figure.value(),
                    number(known.map(Known::standardError)),
                    number(known.map(precision -> precision.interval().lower())),
                    number(known.map(precision -> precision.interval().upper())),
                    known.map(precision -> OptionalInt.of(precision.degreesOfFreedom()))
                            .orElse(OptionalInt.empty()),
                    number(known.map(Known::effectiveSampleSize)),
                    known.map(Known::designEffect).orElse(OptionalDouble.empty()),
                    figure.reason());
        }

        private static OptionalDouble number(Optional<Double> number) {
            return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        }
    }

    static IndicatorsJson of(IndicatorTable table, Survey survey) {
        var lines = table.figures().stream().map(Line::of).toList();
        return new IndicatorsJson(
                table.round().id(),
                survey.synthetic(),
                Design.of(table),
                table.rules().citation(),
                lines);
    }
}
