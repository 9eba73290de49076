package se.medborgarlofte.survey.stats.verdict;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.Verdict;
import se.medborgarlofte.survey.stats.change.Difference;

/**
 * One share in two rounds, and what may be said of the change.
 *
 * @param area absent for all together
 * @param comparability what stands between the two figures here
 * @param difference absent where the rounds cannot be compared or too few answered; never of an open round
 * @param adjusted p-value: by Holm in a family, by Benjamini and Hochberg in a screening
 * @param detectable the smallest true change in the direction that is better which would be seen, as a share
 */
public record ComparedShare(
        Comparability comparability,
        Optional<AreaCode> area,
        ShareOfRound first,
        ShareOfRound second,
        Verdict verdict,
        Optional<Difference> difference,
        OptionalDouble adjusted,
        OptionalDouble detectable) {

    ComparedShare withAdjusted(OptionalDouble p) {
        return new ComparedShare(comparability, area, first, second, verdict, difference, p, detectable);
    }

    /** Its p-value, where there is a difference to test. */
    OptionalDouble pValue() {
        return difference.map(tested -> OptionalDouble.of(tested.pValue())).orElse(OptionalDouble.empty());
    }
}
