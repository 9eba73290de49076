package se.medborgarlofte.survey.stats.indicator;

import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** How the responses of a round came into its sample, as its file tells. */
final class RoundDesign {

    private RoundDesign() {}

    /** In a round that is no sample everyone counts for one. */
    static SurveyDesign of(Round round, Microdata data) {
        var plan = SurveyDesign.plan(data.size())
                .lonelyPsu(LonelyPsu.valueOf(round.lonelyPsu().name()));
        if (!round.design().isSample()) {
            return plan.design();
        }
        if (round.has(DesignColumn.STRATUM)) {
            plan = plan.strata(numbers(data.strata()));
        }
        if (round.has(DesignColumn.UNIT)) {
            plan = plan.psusNestedInStrata(numbers(data.units()));
        }
        return round.has(DesignColumn.WEIGHT) ? plan.weights(weights(data)).design() : plan.design();
    }

    private static int[] numbers(LabelColumn column) {
        return IntStream.range(0, column.size()).map(column::number).toArray();
    }

    private static double[] weights(Microdata data) {
        return IntStream.range(0, data.size())
                .mapToDouble(data.weights()::value)
                .toArray();
    }
}
