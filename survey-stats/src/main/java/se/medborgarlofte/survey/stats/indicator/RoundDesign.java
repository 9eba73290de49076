package se.medborgarlofte.survey.stats.indicator;

import static java.util.stream.Collectors.joining;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.LonelyStrata;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** How the responses of a round came into its sample, as its file tells. */
final class RoundDesign {

    private RoundDesign() {}

    /**
     * In a round that is no sample everyone counts for one.
     *
     * @throws InvalidInput naming the strata with a single unit, if the round's rule for them gives no variance
     */
    static SurveyDesign of(Round round, Microdata data) {
        var plan = SurveyDesign.plan(data.size()).lonelyPsu(rule(round.lonelyPsu()));
        if (!round.design().isSample()) {
            return plan.design();
        }
        if (round.has(DesignColumn.STRATUM)) {
            plan = plan.strata(numbers(data.strata()));
        }
        if (round.has(DesignColumn.UNIT)) {
            plan = plan.psusNestedInStrata(numbers(data.units()));
        }
        var design = (round.has(DesignColumn.WEIGHT) ? plan.weights(weights(data)) : plan).design();
        requireVariance(design, round, data);
        return design;
    }

    /** What a response counts for. */
    static IntToDoubleFunction weight(Round round, Microdata data) {
        return round.design().isSample() && round.has(DesignColumn.WEIGHT) ? data.weights()::value : row -> 1;
    }

    /** Two enums, for what a round's file says is one thing and how it is computed another. */
    static LonelyPsu rule(se.medborgarlofte.survey.core.round.LonelyPsu written) {
        return switch (written) {
            case FAIL -> LonelyPsu.FAIL;
            case CERTAINTY -> LonelyPsu.CERTAINTY;
            case REMOVE -> LonelyPsu.REMOVE;
            case ADJUST -> LonelyPsu.ADJUST;
            case AVERAGE -> LonelyPsu.AVERAGE;
        };
    }

    /** Whoever wrote the round must hear of it once and by the names of the strata, not at the first estimate. */
    private static void requireVariance(SurveyDesign design, Round round, Microdata data) {
        var everyone = Domain.all(data.size());
        if (design.size(everyone).degreesOfFreedom() < 1) {
            return;
        }
        try {
            design.variance(design.totals(row -> 1, everyone));
        } catch (LonelyStrata lonely) {
            throw refused(round, data.strata(), lonely);
        }
    }

    static InvalidInput refused(Round round, LabelColumn strata, LonelyStrata lonely) {
        return new InvalidInput(
                Findings.of(Finding.error("round.lonelyStrata", "lonelyUnits").with("strata", names(lonely, strata)))
                        .in(Documents.round(round.id())));
    }

    private static String names(LonelyStrata lonely, LabelColumn strata) {
        return lonely.strata().stream().map(strata.labels()::get).sorted().collect(joining(", "));
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
