package se.medborgarlofte.survey.stats.followup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import se.medborgarlofte.survey.core.promise.GoalRules;
import se.medborgarlofte.survey.stats.plan.SizeToDecide;

/**
 * How many answers would decide, if the share is what it was found to be.
 *
 * @param answers to two figures; absent where too few people live in the area
 */
public record Needed(OptionalLong answers) {

    private static final double PERCENT = 100;
    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_UP);

    /**
     * Nothing where the share is too close to the target for a number to mean anything, or where either is 0 or 1.
     *
     * @param target in (0, 1)
     * @param share in [0, 1]
     * @param adults who live in the area, where known
     */
    static Optional<Needed> of(
            double target, double share, double designEffect, Optional<Integer> adults, GoalRules rules) {
        boolean isPossible = isInside(target) && isInside(share) && designEffect > 0;
        double distance = Math.abs(target - share) * PERCENT;
        if (!isPossible || distance < rules.sizeToDecide().tooCloseBelow()) {
            return Optional.empty();
        }
        double exact = new SizeToDecide(target, share, designEffect, rules.alpha() / PERCENT)
                .answers(rules.sizeToDecide().power() / PERCENT);
        boolean tooMany = adults.filter(
                        all -> exact > all * rules.sizeToDecide().mostOfAdults() / PERCENT)
                .isPresent();
        return Optional.of(new Needed(tooMany ? OptionalLong.empty() : OptionalLong.of(rounded(exact))));
    }

    private static boolean isInside(double share) {
        return 0 < share && share < 1;
    }

    /** The number itself is no more certain than that. */
    static long rounded(double answers) {
        return BigDecimal.valueOf(answers)
                .setScale(0, RoundingMode.CEILING)
                .round(TWO_FIGURES)
                .longValueExact();
    }
}
