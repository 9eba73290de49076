package se.medborgarlofte.survey.stats.plan;

import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.distribution.Normal;

/**
 * The answers that would decide whether a share reaches a target, if the share is what it is taken to be:
 * {@code deff ((z(1-alpha) sqrt(T(1-T)) + z(power) sqrt(p(1-p))) / (T - p))²}.
 *
 * @param target T, in (0, 1)
 * @param share p, in (0, 1), another than T; the closer, the more answers
 * @param designEffect above 0
 * @param alpha of the one-sided bound that decides, in (0, 0.5), such as 0.05
 */
public record SizeToDecide(double target, double share, double designEffect, double alpha) {

    public SizeToDecide {
        Checks.openUnit("target", target);
        Checks.openUnit("share", share);
        Checks.that(share != target, "share", "another than the target " + target, share);
        Checks.positive("design effect", designEffect);
        Checks.alpha(alpha);
    }

    /**
     * The number of answers, above 0, not whole.
     *
     * @param power chance of a decision, in [0.5, 1), such as 0.8
     * @throws IllegalArgumentException if it is not
     */
    public double answers(double power) {
        Checks.power(power);
        double ratio = (Normal.exceededBy(alpha) * deviation(target) + Normal.exceededBy(1 - power) * deviation(share))
                / (target - share);
        return designEffect * ratio * ratio;
    }

    /**
     * The chance that so many answers decide it, in (0, 1): what {@link #answers} is the inverse of.
     *
     * @param answers above 0
     * @throws IllegalArgumentException if it is not
     */
    public double power(double answers) {
        Checks.positive("answers", answers);
        double distance = Math.abs(target - share) * Math.sqrt(answers / designEffect);
        return 1 - Normal.upperTail((distance - Normal.exceededBy(alpha) * deviation(target)) / deviation(share));
    }

    private static double deviation(double share) {
        return Math.sqrt(share * (1 - share));
    }
}
