package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.cube.Categories;
import se.medborgarlofte.survey.stats.cube.Cube;
import se.medborgarlofte.survey.stats.cube.CubeItem;
import se.medborgarlofte.survey.stats.cube.CubePlan;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.LonelyStrata;

/** Counts a round's responses into cubes, as its file tells how they came into the sample. */
final class RoundCubes {

    /** Splits whose rows are kept, four bytes a response each. */
    private static final int MOST_KNOWN = 16;

    /** Cells of a cube that still cost less than going through the rows again, some 50 MB. */
    private static final int MOST_CELLS = 2_000_000;

    /** The same of a cube that is kept. */
    private static final int MOST_CELLS_TOGETHER = 400_000;

    /** Groups of one breakdown to be reckoned with. */
    private static final int MANY_GROUPS = 50;

    private final Round round;
    private final CubePlan plan;
    private final long drawn;
    private final ConcurrentMap<List<Domain>, Categories> known = new ConcurrentHashMap<>();

    /** @param drawn sets of responses that each group of them is counted in: so many strata times so many sampling units */
    private RoundCubes(Round round, CubePlan plan, long drawn) {
        this.round = round;
        this.plan = plan;
        this.drawn = drawn;
    }

    /**
     * In a round that is no sample everyone counts for one.
     *
     * @throws InvalidInput naming the strata with a single unit, if the round's rule for them gives no variance
     */
    static RoundCubes of(Round round, Microdata data) {
        var plan = CubePlan.ofRows(data.size());
        if (!round.design().isSample()) {
            return new RoundCubes(round, plan, 1);
        }
        long drawn = 1;
        if (round.has(DesignColumn.STRATUM)) {
            plan = plan.strata(Categories.of(data.strata()));
            drawn *= data.strata().labels().size();
        }
        if (round.has(DesignColumn.UNIT)) {
            plan = plan.units(Categories.of(data.units()));
            drawn *= data.units().labels().size();
        }
        var weighted = round.has(DesignColumn.WEIGHT) ? plan.weights(data.weights()) : plan;
        return new RoundCubes(round, weighted, drawn).requireVariance(data.strata());
    }

    /** Whoever wrote the round must hear of it at once and by the names of the strata, not at the first estimate. */
    private RoundCubes requireVariance(LabelColumn strata) {
        try {
            cube(plan);
            return this;
        } catch (LonelyStrata lonely) {
            throw RoundDesign.refused(round, strata, lonely);
        }
    }

    private WeightedCube cube(CubePlan counted) {
        return WeightedCube.asDrawn(Cube.of(counted, Runnable::run), RoundDesign.rule(round.lonelyPsu()));
    }

    /** Outcomes that items may have between them to be counted together: so many are a few megabytes. */
    long mostTogether() {
        return MOST_CELLS_TOGETHER / positions();
    }

    /** Outcomes that an item may have; with very many sampling units that is none, and the rows are the smaller thing. */
    int mostOutcomes() {
        return (int) Math.min(CubeItem.MOST_OUTCOMES, MOST_CELLS / positions());
    }

    private long positions() {
        return Math.max(1, Math.min(plan.rows(), MANY_GROUPS * drawn));
    }

    /**
     * The cube of some items by these groups: group i is area i + 1.
     *
     * @throws IllegalArgumentException if a response is in two groups
     */
    WeightedCube of(List<CubeItem> items, List<Domain> groups) {
        return cube(plan.areas(split(groups)).items(items));
    }

    /** One indicator after the other is asked for in the same few splits of the responses. */
    private Categories split(List<Domain> groups) {
        var before = Optional.ofNullable(known.get(groups));
        return before.orElseGet(() -> {
            var made = Categories.of(groups.size() + 1, places(groups));
            if (known.size() < MOST_KNOWN) {
                known.put(List.copyOf(groups), made);
            }
            return made;
        });
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
