package se.medborgarlofte.survey.stats.verdict;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The verdicts of one family.
 *
 * @param level of each interval, in (0, 1): {@code 1 - alpha/m}
 * @param shares one for each area of the family, in its order
 */
public record FamilyVerdicts(Family family, double level, List<ComparedShare> shares) {

    public FamilyVerdicts {
        shares = List.copyOf(shares);
    }

    /** What would be seen in every one of its areas: the largest of their smallest; absent if one has none. */
    public OptionalDouble detectable() {
        var compared =
                shares.stream().filter(share -> share.difference().isPresent()).toList();
        boolean all = compared.stream().allMatch(share -> share.detectable().isPresent());
        return all
                ? compared.stream()
                        .mapToDouble(share -> share.detectable().orElse(0))
                        .max()
                : OptionalDouble.empty();
    }
}
