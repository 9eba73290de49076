package se.medborgarlofte.survey.stats.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Average;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Bootstrap;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Group;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Item;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.stats.town.TownIndicators;

/** An index of three of the town's shares, two in one group and one in another, with a point every ten percent. */
public final class Indexes {

    public static final Indicator UNSAFE =
            TownIndicators.share("I_FIRST", "SAFE", List.of(4), List.of(1, 2, 3, 4), false);
    public static final Indicator OLD = TownIndicators.share("I_SECOND", "AGE", List.of(3), List.of(1, 2, 3), false);
    public static final Indicator WOMEN = TownIndicators.share("I_THIRD", "SEX", List.of(2), List.of(1, 2), false);

    private static final List<BigDecimal> TENS =
            Stream.of("10", "20", "30", "40", "50", "60").map(BigDecimal::new).toList();

    private Indexes() {}

    public static ProblemIndex of(Average average) {
        return of(average, 7);
    }

    public static ProblemIndex of(Average average, int seed) {
        return new ProblemIndex(
                new IndicatorId("X_TOWN"),
                1,
                text("Stadens index"),
                List.of(group(UNSAFE, OLD), group(WOMEN)),
                average,
                3,
                BigDecimal.ONE,
                new Bootstrap(400, seed));
    }

    private static Group group(Indicator... indicators) {
        return new Group(
                text("Grupp"),
                Stream.of(indicators)
                        .map(indicator -> new Item(indicator.id(), 1, TENS))
                        .toList());
    }

    private static LocalizedText text(String swedish) {
        return LocalizedText.of("sv", swedish);
    }
}
