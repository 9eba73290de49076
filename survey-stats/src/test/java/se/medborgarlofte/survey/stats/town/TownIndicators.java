package se.medborgarlofte.survey.stats.town;

import java.util.List;
import se.medborgarlofte.survey.core.indicator.Direction;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.indicator.Unit;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** Indicators of the town's questions. */
public final class TownIndicators {

    /** Codes 3 and 4 of 1 to 4. */
    public static final Indicator UNSAFE = share("I_UNSAFE", "SAFE", List.of(3, 4), List.of(1, 2, 3, 4), false);

    /** The same people among all who answered, those who do not know too. */
    public static final Indicator UNSAFE_ALL =
            share("I_UNSAFE_ALL", "SAFE", List.of(3, 4), List.of(1, 2, 3, 4, 8), false);

    public static final Indicator VICTIM = share("I_VICTIM", "VICTIM", List.of(1), List.of(1, 2), true);

    /** Among victims. */
    public static final Indicator REPORTED = share("I_REPORTED", "REPORTED", List.of(1), List.of(1, 2), true);

    public static final Indicator HARMED = indicator(
            "I_HARMED",
            new Measure.ShareOfAny(List.of("HARM_BURGLARY", "HARM_FRAUD"), List.of(1, 2), List.of(1, 2, 3)),
            Unit.PERCENT,
            true);

    public static final Indicator LIGHTING = share("I_LIGHTING", "PRIORITY_1", List.of(1), List.of(0, 1), false);

    public static final Indicator GRADE =
            indicator("I_GRADE", new Measure.Mean("SAFE", List.of(1, 2, 3, 4)), Unit.POINTS, false);

    public static final Indicator VISITS =
            indicator("I_VISITS", new Measure.Mean("VISITS", List.of()), Unit.POINTS, false);

    private TownIndicators() {}

    public static Indicator share(
            String id, String variable, List<Integer> numerator, List<Integer> denominator, boolean sensitive) {
        return share(id, variable, numerator, denominator, List.of(), sensitive);
    }

    public static Indicator share(
            String id,
            String variable,
            List<Integer> numerator,
            List<Integer> denominator,
            List<MissingReason> denominatorMissing,
            boolean sensitive) {
        var measure = new Measure.Share(variable, numerator, denominator, denominatorMissing);
        return indicator(id, measure, Unit.PERCENT, sensitive);
    }

    public static Indicator indicator(String id, Measure measure, Unit unit, boolean sensitive) {
        return new Indicator(
                new IndicatorId(id),
                1,
                TownQuestions.text(id),
                TownQuestions.text("som känner sig otrygga"),
                TownQuestions.text("de som svarade"),
                measure,
                Direction.LOWER_IS_BETTER,
                unit,
                sensitive);
    }
}
