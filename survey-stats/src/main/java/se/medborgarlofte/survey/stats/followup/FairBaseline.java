package se.medborgarlofte.survey.stats.followup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.smallarea.AreaLevelData;
import se.medborgarlofte.survey.stats.smallarea.FayHerriot;
import se.medborgarlofte.survey.stats.smallarea.FayHerriotMethod;
import se.medborgarlofte.survey.stats.smallarea.SmoothedVariance;

/**
 * What an area that was chosen for its high value would have shown without the luck of being chosen: its share, drawn
 * towards that of the municipality, {@code gamma p_a + (1 - gamma) p_M} with {@code gamma = A/(A + v_a)}, A the variance
 * between areas.
 */
final class FairBaseline {

    private final List<AreaCode> areas;
    private final double all;
    private final FayHerriot model;

    private FairBaseline(List<AreaCode> areas, double all, FayHerriot model) {
        this.areas = areas;
        this.all = all;
        this.model = model;
    }

    /**
     * Of all areas in which anybody answered; nothing where fewer than two can be set beside each other.
     *
     * @param rule of the shares' own intervals
     */
    static Optional<FairBaseline> of(AnsweredRound round, ShareItem item, List<AreaCode> areas, ProportionRule rule) {
        var all = Proportion.of(item, round.everyone(), round.design(), rule);
        var shares = areas.stream()
                .map(area -> Proportion.of(item, round.in(Optional.of(area)), round.design(), rule))
                .toList();
        var answered = IntStream.range(0, areas.size())
                .filter(i -> shares.get(i).share().isPresent())
                .boxed()
                .toList();
        double share = all.share().orElse(0);
        boolean isPossible = answered.size() > 1 && 0 < share && share < 1;
        return isPossible
                ? Optional.of(new FairBaseline(
                        answered.stream().map(areas::get).toList(),
                        share,
                        modelled(all, answered.stream().map(shares::get).toList())))
                : Optional.empty();
    }

    private static FayHerriot modelled(ProportionEstimate all, List<ProportionEstimate> shares) {
        double designEffect = all.precision()
                .known()
                .map(Known::designEffect)
                .orElse(OptionalDouble.empty())
                .orElse(1);
        var smoothed = new SmoothedVariance(all.share().orElseThrow(), designEffect);
        double[] direct = shares.stream()
                .mapToDouble(share -> share.share().orElseThrow())
                .toArray();
        double[] variances =
                shares.stream().mapToDouble(share -> smoothed.of(share.n())).toArray();
        return FayHerriot.of(AreaLevelData.of(direct, variances), FayHerriotMethod.REML);
    }

    /** In [0, 1]; absent for an area of which nobody answered. */
    OptionalDouble in(AreaCode area) {
        int at = areas.indexOf(area);
        return at < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(model.areas().get(at).drawnTowards(all));
    }
}
