package se.medborgarlofte.survey.core.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.text.Texts;

/** Indicators for tests. */
public final class Indicators {

    public static final IndicatorId UNSAFE = new IndicatorId("I_UNSAFE");

    private Indicators() {}

    /** Who feel unsafe: 3 or 4 of 1 to 4. */
    public static Indicator unsafe() {
        return of("I_UNSAFE", new Measure.Share("SAFE_NIGHT", List.of(3, 4), List.of(1, 2, 3, 4), List.of()));
    }

    /** Who see litter or darkness as a large problem. */
    public static Indicator anyProblem() {
        return of(
                "I_ANY_PROBLEM",
                new Measure.ShareOfAny(List.of("PROBLEM_LITTER", "PROBLEM_DARK"), List.of(4), List.of(1, 2, 3, 4)));
    }

    /** The mean of years lived here. */
    public static Indicator meanYears() {
        return of("I_MEAN_YEARS", new Measure.Mean("YEARS", List.of()));
    }

    /** An index of two shares in a group each, with a point every ten percent. */
    public static ProblemIndex index() {
        return new ProblemIndex(
                new IndicatorId("X_PROBLEM"),
                1,
                Texts.both("Eget index", "Own index"),
                List.of(group("I_UNSAFE"), group("I_ANY_PROBLEM")),
                ProblemIndex.Average.GROUPS,
                2,
                BigDecimal.ONE,
                new ProblemIndex.Bootstrap(200, 1));
    }

    private static ProblemIndex.Group group(String indicator) {
        var cutOffs = Stream.of("10", "20", "30", "40", "50", "60")
                .map(BigDecimal::new)
                .toList();
        return new ProblemIndex.Group(
                Texts.both("Grupp", "Group"), List.of(new ProblemIndex.Item(new IndicatorId(indicator), 1, cutOffs)));
    }

    /** Who feel unsafe, among all who were asked. */
    public static Measure.Share withMissing() {
        return new Measure.Share("SAFE_NIGHT", List.of(4), List.of(1, 4), List.of(MissingReason.NO_ANSWER));
    }

    public static Indicator of(String id, Measure measure) {
        return new Indicator(
                new IndicatorId(id),
                1,
                Texts.both("Namn", "Name"),
                Texts.both("som räknas", "who count"),
                Texts.both("de som svarade", "those who answered"),
                measure,
                Direction.LOWER_IS_BETTER,
                measure instanceof Measure.Mean ? Unit.POINTS : Unit.PERCENT,
                false);
    }
}
