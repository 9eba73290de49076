package se.medborgarlofte.survey.stats.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/** What the last round could tell of an area: what to know before the next one is planned. */
public record AreaPrecision(AreaCode area, ProportionEstimate achieved) {

    /**
     * The precision of one item in each area, in their order.
     *
     * @param item with its base in the whole sample
     * @param areas rows of each
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     * @throws IllegalArgumentException if item, areas and design are not of the same number of rows
     */
    public static List<AreaPrecision> ofEach(
            ShareItem item, Map<AreaCode, Domain> areas, SurveyDesign design, ProportionRule rule) {
        return areas.entrySet().stream()
                .map(area -> new AreaPrecision(area.getKey(), Proportion.of(item, area.getValue(), design, rule)))
                .toList();
    }

    /** Half the width of the interval, as a share; absent where there is none. */
    public OptionalDouble margin() {
        var width = achieved.precision().known().map(Known::interval).map(interval -> interval.width() / 2);
        return width.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /**
     * What a second, independent round of as many answers and the same design effect would see; nothing where no or all
     * answers are inside, or no variance is known.
     */
    public Optional<DetectableChange> detectableChange(Detection detection) {
        return AchievedShare.of(achieved).map(share -> DetectableChange.of(share, share.repeated(), 0, detection));
    }
}
