package se.medborgarlofte.survey.stats.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.distribution.Beta;

/**
 * Strata of clusters whose shares follow a beta distribution; areas hold some persons of each of five or ten clusters.
 *
 * @param strata of {@code clusters} clusters each, each of {@code persons} persons
 * @param correlation within clusters
 */
record ClusteredDrawing(int strata, int clusters, int persons, double correlation) implements Rehearsal.Drawing {

    @Override
    public Rehearsal draw(double share, RandomGenerator random) {
        int rows = strata * clusters * persons;
        double[] chance = new double[strata * clusters];
        double together = (1 - correlation) / correlation;
        for (int unit = 0; unit < chance.length; unit++) {
            chance[unit] = Beta.exceeding(random.nextDouble(), share * together, (1 - share) * together);
        }
        boolean[] inside = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            inside[row] = random.nextDouble() < chance[row / persons];
        }
        var design = SurveyDesign.plan(rows)
                .strata(IntStream.range(0, rows)
                        .map(row -> row / (persons * clusters))
                        .toArray())
                .psus(IntStream.range(0, rows).map(row -> row / persons).toArray())
                .design();
        return new Rehearsal(design, Rehearsal.where(inside), parts(rows, share));
    }

    private List<Rehearsal.Part> parts(int rows, double share) {
        List<Rehearsal.Part> parts = new ArrayList<>();
        parts.add(new Rehearsal.Part("municipality", Domain.all(rows), share));
        if (strata > 1) {
            parts.add(area(rows, 5, 10, share));
            parts.add(area(rows, 5, 20, share));
            parts.add(area(rows, 10, 20, share));
        }
        return parts;
    }

    private Rehearsal.Part area(int rows, int units, int each, double share) {
        var domain = Domain.of(rows, row -> row / persons < units && row % persons < each);
        return new Rehearsal.Part("area of " + units * each + " in " + units, domain, share);
    }
}
