package se.medborgarlofte.survey.stats.picture;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.Statement;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * Reported events in one place, set against others, or against the same place before.
 *
 * @param events in the area, at least 0
 * @param others elsewhere, or in the periods before together
 * @param fair the share of all of them that would be the area's if nothing set it apart, in (0, 1)
 */
public record CountedEvents(int events, int others, double fair) {

    private static final double PERCENT = 100;

    public CountedEvents {
        Checks.that(events >= 0, "events", "at least 0", events);
        Checks.that(others >= 0, "others", "at least 0", others);
        Checks.openUnit("fair share", fair);
    }

    /** Where people live: per inhabitant, against the rest of the municipality. */
    public static CountedEvents amongResidents(int events, int people, int elsewhere, int peopleElsewhere) {
        return new CountedEvents(events, elsewhere, people / (double) (people + peopleElsewhere));
    }

    /**
     * Where people go, never per inhabitant: against the same area in equal periods before.
     *
     * @param before events in all of these together
     * @param periods of them, at least 1
     */
    public static CountedEvents ofVisitedPlace(int events, int before, int periods) {
        return new CountedEvents(events, before, 1.0 / (1 + periods));
    }

    /** Rate over the rate it is set against; infinite where there is nothing to set it against. */
    public double ratio() {
        return odds(events / (double) (events + others));
    }

    /** The chance of so many or more if nothing set the place apart. */
    public double pValue() {
        return events == 0 ? 1 : BinomialDistribution.of(events + others, fair).survivalProbability(events - 1);
    }

    /** The one-sided upper limit of the ratio, by Clopper and Pearson. */
    public double upperRatio(double level) {
        return others == 0
                ? Double.POSITIVE_INFINITY
                : odds(BetaDistribution.of(events + 1.0, others).inverseCumulativeProbability(level));
    }

    private double odds(double share) {
        return share / (1 - share) * (1 - fair) / fair;
    }

    /** What they say. */
    public Statement statement(CommonGroundRules.Counts rules) {
        double ratio = rules.ratioFrom().doubleValue();
        boolean concern = events >= rules.eventsFrom()
                && ratio() >= ratio
                && pValue() <= rules.pAtMost().doubleValue();
        if (concern) {
            return Statement.CONCERN;
        }
        return upperRatio(rules.upperLevel() / PERCENT) < ratio ? Statement.NO_CONCERN : Statement.UNCLEAR;
    }
}
