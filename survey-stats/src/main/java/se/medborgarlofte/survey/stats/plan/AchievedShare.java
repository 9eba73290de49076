package se.medborgarlofte.survey.stats.plan;

import java.util.Optional;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;

/**
 * A share as a round that was held has measured it.
 *
 * @param share p, in (0, 1): of a share of 0 or 1 nobody knows how it varies
 * @param answers n, at least 1
 * @param designEffect variance over {@code p(1-p)/n}, at least 0
 */
public record AchievedShare(double share, double answers, double designEffect) {

    public AchievedShare {
        Checks.openUnit("share", share);
        Checks.that(answers >= 1, "answers", "at least 1", answers);
        Checks.that(
                designEffect >= 0 && Double.isFinite(designEffect),
                "design effect",
                "at least 0 and finite",
                designEffect);
    }

    /** What was estimated; nothing where no or all answers are inside, or no variance is known. */
    public static Optional<AchievedShare> of(ProportionEstimate estimate) {
        return estimate.precision()
                .known()
                .filter(known -> 0 < estimate.inside() && estimate.inside() < estimate.n())
                .map(known -> of(estimate.share().orElseThrow(), estimate.n(), known));
    }

    /** @param share strictly between 0 and 1 */
    static AchievedShare of(double share, int n, Known known) {
        double variance = known.standardError() * known.standardError();
        return new AchievedShare(share, n, variance * n / (share * (1 - share)));
    }

    /** {@code deff p(1-p)/n}, at least 0. */
    public double variance() {
        return designEffect * share * (1 - share) / answers;
    }

    /** A round of as many answers with the same design effect. */
    public NextRound repeated() {
        return new NextRound(answers, designEffect);
    }
}
