package se.medborgarlofte.survey.stats.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.comparability.HeldIndicator;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;
import se.medborgarlofte.survey.stats.multiplicity.FamilyAdjustment;
import se.medborgarlofte.survey.stats.multiplicity.ScreeningAdjustment;

/** Says what has changed between two rounds, what has not, and what cannot be said. */
public final class ComparisonOfRounds {

    private final ComparabilityOfRounds comparability;
    private final List<HeldRounds> known;

    public ComparisonOfRounds(ComparabilityOfRounds comparability) {
        this(comparability, List.of());
    }

    private ComparisonOfRounds(ComparabilityOfRounds comparability, List<HeldRounds> known) {
        this.comparability = comparability;
        this.known = known;
    }

    /**
     * The same, for whoever has held two rounds against each other already: their answers are not read again.
     *
     * @param held with the declarations that this will be asked with
     */
    public ComparisonOfRounds knowing(HeldRounds held) {
        return new ComparisonOfRounds(
                comparability, Stream.concat(known.stream(), Stream.of(held)).toList());
    }

    /**
     * Two rounds of a programme that has been found sound.
     *
     * @param named the family, where somebody names one; else those that the programme has fixed
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid, or if a stratum has a single unit
     *     and the round names no rule for it
     */
    public RoundsComparison of(
            Programme programme, Round one, Round other, Declarations declarations, Optional<Named> named) {
        var held = known.stream()
                .filter(any -> any.isOf(one, other))
                .findFirst()
                .orElseGet(() -> comparability.of(programme, one, other, declarations));
        var families = new Families(programme, held.rules());
        var chosen = named.map(name -> List.of(families.named(name.indicator(), name.areas())))
                .orElseGet(() -> families.between(
                        held.rounds().first().round().id(),
                        held.rounds().second().round()));
        return new RoundsComparison(
                held,
                chosen.stream()
                        .flatMap(family -> verdicts(family, held).stream())
                        .toList(),
                screening(held, programme, families, chosen));
    }

    /**
     * A family that somebody names.
     *
     * @param areas all of them, and all together, when empty
     */
    public record Named(IndicatorId indicator, List<AreaCode> areas) {

        public Named {
            areas = List.copyOf(areas);
        }
    }

    /** Absent when a round did not ask for the indicator, or it is no share. */
    private static Optional<FamilyVerdicts> verdicts(Family family, HeldRounds held) {
        var judging = new Judging(held, family.size(), family.smallestChange());
        return held.indicators().stream()
                .filter(indicator -> indicator.indicator().id().equals(family.indicator()))
                .findFirst()
                .map(indicator -> family.areas().stream()
                        .map(area -> judging.of(indicator, area))
                        .toList())
                .map(shares ->
                        new FamilyVerdicts(family, judging.level(), adjusted(shares, FamilyAdjustment.HOLM::of)));
    }

    /** The other headlines, and the other areas. */
    private static List<ComparedShare> screening(
            HeldRounds held, Programme programme, Families families, List<Family> chosen) {
        var judging = new Judging(held, 1, held.rules().verdicts().smallestChange());
        var cells = Stream.concat(
                        Stream.of(Optional.<AreaCode>empty()), families.areas().map(Optional::of))
                .toList();
        var shares = held.indicators().stream()
                .filter(indicator -> programme
                        .survey()
                        .headlines()
                        .contains(indicator.indicator().id()))
                .flatMap(indicator -> cells.stream()
                        .filter(area -> !isInFamily(indicator, area, chosen))
                        .map(area -> judging.of(indicator, area)))
                .toList();
        return adjusted(shares, ScreeningAdjustment.BENJAMINI_HOCHBERG::of);
    }

    private static boolean isInFamily(HeldIndicator indicator, Optional<AreaCode> area, List<Family> chosen) {
        return chosen.stream()
                .anyMatch(family ->
                        family.indicator().equals(indicator.indicator().id())
                                && family.areas().contains(area));
    }

    private static List<ComparedShare> adjusted(
            List<ComparedShare> shares, UnaryOperator<List<OptionalDouble>> adjustment) {
        var adjusted =
                adjustment.apply(shares.stream().map(ComparedShare::pValue).toList());
        return IntStream.range(0, shares.size())
                .mapToObj(i -> shares.get(i).withAdjusted(adjusted.get(i)))
                .toList();
    }
}
