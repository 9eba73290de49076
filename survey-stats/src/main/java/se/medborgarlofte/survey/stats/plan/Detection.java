package se.medborgarlofte.survey.stats.plan;

import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.distribution.Normal;

/**
 * When a change between two rounds counts as seen.
 *
 * @param alpha chance of seeing any change in a family where there is none, two-sided, in (0, 0.5), such as 0.05
 * @param family comparisons fixed beforehand that share alpha, m, at least 1
 * @param power chance of seeing a change that is there, in [0.5, 1), such as 0.8
 */
public record Detection(double alpha, int family, double power) {

    public Detection {
        Checks.alpha(alpha);
        Checks.that(family >= 1, "family", "at least 1", family);
        Checks.power(power);
    }

    /** Standard errors that a change must measure to be seen: {@code z(1 - alpha/2m)}. */
    public double critical() {
        return Normal.exceededBy(alpha / (2.0 * family));
    }

    /** Standard errors that the true change must lie beyond that: {@code z(power)}. */
    public double reserve() {
        return Normal.exceededBy(1 - power);
    }

    /** Both together. */
    public double standardErrors() {
        return critical() + reserve();
    }
}
