package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.cube.Categories;
import se.medborgarlofte.survey.stats.cube.Cube;
import se.medborgarlofte.survey.stats.cube.CubeItem;
import se.medborgarlofte.survey.stats.cube.CubePlan;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.design.Domain;

/** Counts a round's responses into cubes, as its file tells how they came into the sample. */
final class RoundCubes {

    private final Round round;
    private final CubePlan plan;

    private RoundCubes(Round round, CubePlan plan) {
        this.round = round;
        this.plan = plan;
    }

    /** In a round that is no sample everyone counts for one. */
    static RoundCubes of(Round round, Microdata data) {
        var plan = CubePlan.ofRows(data.size());
        if (!round.design().isSample()) {
            return new RoundCubes(round, plan);
        }
        if (round.has(DesignColumn.STRATUM)) {
            plan = plan.strata(Categories.of(data.strata()));
        }
        if (round.has(DesignColumn.UNIT)) {
            plan = plan.units(Categories.of(data.units()));
        }
        return new RoundCubes(round, round.has(DesignColumn.WEIGHT) ? plan.weights(data.weights()) : plan);
    }

    /**
     * The cube of one item by these groups: group i is area i + 1.
     *
     * @throws IllegalArgumentException if a response is in two groups
     */
    WeightedCube of(CubeItem item, List<Domain> groups) {
        var grouped =
                plan.areas(Categories.of(groups.size() + 1, places(groups))).items(List.of(item));
        return WeightedCube.asDrawn(Cube.of(grouped, Runnable::run), RoundDesign.rule(round.lonelyPsu()));
    }

    private int[] places(List<Domain> groups) {
        int[] places = new int[plan.rows()];
        for (int i = 0; i < groups.size(); i++) {
            int place = i + 1;
            groups.get(i).rows().forEach(row -> {
                if (places[row] != 0) {
                    throw new IllegalArgumentException("response is not in one group: " + row);
                }
                places[row] = place;
            });
        }
        return places;
    }
}
