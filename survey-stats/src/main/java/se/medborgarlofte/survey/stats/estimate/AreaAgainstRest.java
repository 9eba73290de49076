package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * A share in an area, in the rest of the municipality and in all of it: the area is part of the whole, and both may hold
 * people of the same sampling units, which differences take into account.
 *
 * @param area the share inside
 * @param rest the share outside
 * @param all the share of the whole
 */
public record AreaAgainstRest(Statistic area, Statistic rest, Statistic all) {

    /**
     * The three shares of one item.
     *
     * @param area rows inside
     * @throws IllegalArgumentException if area, item and design are not of the same number of rows
     */
    public static AreaAgainstRest of(ShareItem item, Domain area, SurveyDesign design) {
        return new AreaAgainstRest(
                Proportion.statistic(item, area, design),
                Proportion.statistic(item, area.complement(), design),
                Proportion.statistic(item, Domain.all(design.rows()), design));
    }

    /** The share inside less that outside. */
    public Statistic areaMinusRest() {
        return area.minus(rest);
    }

    /** The share inside less that of all. */
    public Statistic areaMinusAll() {
        return area.minus(all);
    }

    /** The share inside over that of all. */
    public Statistic areaToAll() {
        return area.dividedBy(all);
    }
}
