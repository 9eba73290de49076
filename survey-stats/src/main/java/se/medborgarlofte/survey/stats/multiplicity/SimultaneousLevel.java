package se.medborgarlofte.survey.stats.multiplicity;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * The level of each interval of a family fixed beforehand, so that all of them hold at once: {@code 1 - (1 - level)/m}
 * (Bonferroni). It holds whatever the dependence between the comparisons.
 *
 * @param level at which the whole family is to hold, in (0, 1), such as 0.95
 * @param family comparisons in it, m, at least 1
 */
public record SimultaneousLevel(double level, int family) {

    public SimultaneousLevel {
        Checks.openUnit("level", level);
        Checks.that(family >= 1, "family", "at least 1", family);
    }

    /** Of each two-sided interval, in (0, 1) and at least {@code level}. */
    public double ofEach() {
        return 1 - (1 - level) / family;
    }
}
