package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.List;

/**
 * The stages of drawing whose variation adds up: {@code V = V1 + sum (n/N) V2 + …}, the units of one stage being the strata
 * of the next.
 *
 * <p>A stage matters only if all stages before it were drawn from populations of known size: otherwise the units of the
 * first of them carry all of the variance.
 */
final class Stages {

    private final List<Stage> stages;

    Stages(List<Stage> all) {
        int matter = 1;
        while (matter < all.size() && all.get(matter - 1).hasPopulation()) {
            matter++;
        }
        this.stages = List.copyOf(all.subList(0, matter));
    }

    Stage first() {
        return stages.get(0);
    }

    /** In whose units totals are kept. */
    Stage last() {
        return stages.get(stages.size() - 1);
    }

    /** Whether the strata that a row lies in, stage by stage, were drawn as a whole. */
    boolean isDrawnAsAWhole(int row) {
        return stages.stream().allMatch(stage -> stage.remaining(stage.stratumOfUnit(stage.unitOfRow(row))) == 0);
    }

    double covariance(double[] a, double[] b, int[] unitsInDomain, LonelyRule rule) {
        double sum = 0;
        double[] drawn = ones(first().strata());
        for (int s = 0; s < stages.size(); s++) {
            var stage = stages.get(s);
            int[] inDomain = s == 0 ? unitsInDomain : new int[stage.strata()];
            sum += BetweenUnits.of(stage, drawn, inDomain, rule).covariance(upTo(s, a), upTo(s, b));
            drawn = drawnBelow(stage, drawn);
        }
        return sum;
    }

    /** Totals of the units of stage {@code s} from those of the last one. */
    private double[] upTo(int s, double[] totals) {
        double[] sums = totals;
        for (int below = stages.size() - 1; below > s; below--) {
            var stage = stages.get(below);
            double[] parents = new double[stage.strata()];
            for (int unit = 0; unit < stage.units(); unit++) {
                parents[stage.stratumOfUnit(unit)] += sums[unit];
            }
            sums = parents;
        }
        return sums;
    }

    /** The fraction drawn of each unit's stratum, at this stage and all before. */
    private static double[] drawnBelow(Stage stage, double[] drawnBefore) {
        double[] drawn = new double[stage.units()];
        Arrays.setAll(drawn, unit -> {
            int h = stage.stratumOfUnit(unit);
            return drawnBefore[h] * Math.min(1, stage.drawn(h));
        });
        return drawn;
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
