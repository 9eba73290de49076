package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.cube.CubePart;
import se.medborgarlofte.survey.stats.cube.CubeVariable;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.Mean;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.indicator.GroupEstimate.Counts;
import se.medborgarlofte.survey.stats.indicator.Measurement.FewNumbers;

/** Estimates in any number of groups from one pass over the responses. */
final class EstimatesFromCubes implements GroupEstimates {

    private final CountedItem item;
    private final Way way;

    private EstimatesFromCubes(CountedItem item, Way way) {
        this.item = item;
        this.way = way;
    }

    /** What is made of the counts. */
    @FunctionalInterface
    private interface Way {
        GroupEstimate of(Counts counts, CubePart part, WeightedCube cube);
    }

    static GroupEstimates share(CountedItem item, ProportionRule rule) {
        var share = new CubeVariable(item.place(), Outcomes.share());
        return new EstimatesFromCubes(
                item, (counts, part, cube) -> GroupEstimate.of(counts, Proportion.of(share, part, cube, rule)));
    }

    static GroupEstimates mean(CountedItem item, FewNumbers few, double level) {
        var mean = new CubeVariable(item.place(), Outcomes.mean(few.numbers()));
        return new EstimatesFromCubes(
                item, (counts, part, cube) -> GroupEstimate.of(counts, Mean.of(mean, part, cube, level)));
    }

    @Override
    public List<GroupEstimate> of(List<Domain> groups) {
        var cube = item.items().by(groups);
        return IntStream.rangeClosed(1, groups.size())
                .mapToObj(area -> of(cube.part(List.of(area)), cube))
                .toList();
    }

    private GroupEstimate of(CubePart part, WeightedCube cube) {
        int place = item.place();
        var counts = new Counts(
                Math.toIntExact(cube.rows(place, part, outcome -> true)),
                Math.toIntExact(cube.rows(place, part, Outcomes::isAsked)),
                Math.toIntExact(cube.rows(place, part, Outcomes::isAnswered)));
        return way.of(counts, part, cube);
    }
}
