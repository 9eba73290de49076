package se.medborgarlofte.survey.stats.verdict;

import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;

/** Whether a share of a sample rests on enough for a verdict: answers, effective answers, and some on either side. */
public record Enough(ComparisonRules.Verdicts limits) {

    private static final double MILLION = 1e6;

    public boolean of(ProportionEstimate share) {
        return share.n() >= limits.answersFrom()
                && Stream.of(share.inside(), share.n() - share.inside()).allMatch(some -> some >= limits.insideFrom())
                && share.precision()
                        .known()
                        .filter(known -> known.degreesOfFreedom() >= limits.degreesOfFreedomFrom()
                                && effective(share, known) >= limits.effectiveFrom())
                        .isPresent();
    }

    /** Answers of a simple random sample as precise, {@code S²/V} with {@code S² = n/(n-1) p(1-p)}; n where nothing varies. */
    static double effective(ProportionEstimate share, Known known) {
        double designEffect = known.designEffect().orElse(0);
        int n = share.n();
        return designEffect > 0 && n > 1 ? rounded(n / designEffect * n / (n - 1)) : n;
    }

    /** So that 30 answers of a simple random sample are worth 30. */
    private static double rounded(double number) {
        return Math.rint(number * MILLION) / MILLION;
    }
}
