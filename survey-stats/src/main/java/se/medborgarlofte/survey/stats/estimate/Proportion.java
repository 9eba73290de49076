package se.medborgarlofte.survey.stats.estimate;

import java.util.function.IntPredicate;
import java.util.function.Supplier;
import se.medborgarlofte.survey.stats.cube.CubePart;
import se.medborgarlofte.survey.stats.cube.CubeVariable;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** The weighted share of rows inside a numerator among the rows of a base, with Korn and Graubard's capped interval. */
public final class Proportion {

    private Proportion() {}

    /**
     * Estimates a share of the population, the base being the whole sample's.
     *
     * @param inside whether a row of the base is in the numerator; asked for rows of the base only
     * @param base rows with a valid answer
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     * @throws IllegalArgumentException if the base is of another number of rows than the design
     */
    public static ProportionEstimate of(IntPredicate inside, Domain base, SurveyDesign design, ProportionRule rule) {
        return of(new ShareItem(inside, base), Domain.all(design.rows()), design, rule);
    }

    /**
     * Estimates a share of a part of the population, such as one area.
     *
     * <p>At 0 or n of n in a clustered design the interval is widened by the item's design effect in the whole sample;
     * where that is undefined too, by what the assumed intra-cluster correlation makes of the domain's clusters.
     *
     * @param item with its base in the whole sample
     * @param domain the part
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     * @throws IllegalArgumentException if base, domain and design are not of the same number of rows
     */
    public static ProportionEstimate of(ShareItem item, Domain domain, SurveyDesign design, ProportionRule rule) {
        return of(WeightedShare.of(item.within(domain), design), () -> WeightedShare.of(item, design), rule);
    }

    /**
     * Estimates a share of a part of the population out of a cube; at 0 or n of n as above.
     *
     * @param share of scores 0 and 1
     * @param part of the cube, or all of it
     * @throws IllegalArgumentException if the item has another number of outcomes
     */
    public static ProportionEstimate of(CubeVariable share, CubePart part, WeightedCube cube, ProportionRule rule) {
        return of(WeightedShare.of(share, part, cube), () -> WeightedShare.of(share, cube.everyone(), cube), rule);
    }

    private static ProportionEstimate of(WeightedShare share, Supplier<WeightedShare> whole, ProportionRule rule) {
        var precision =
                share.undefined().<Precision>map(why -> why).orElseGet(() -> new SharePrecision(whole, rule).of(share));
        return new ProportionEstimate(
                share.size().rows(), share.inside(), share.population(), share.share(), precision);
    }

    /**
     * The share as a statistic, to be set against others of the same design; not a number where the base is empty.
     *
     * @throws IllegalArgumentException if base, domain and design are not of the same number of rows
     */
    public static Statistic statistic(ShareItem item, Domain domain, SurveyDesign design) {
        var within = item.within(domain);
        return WeightedShare.statistic(within, design.population(within.base()));
    }
}
