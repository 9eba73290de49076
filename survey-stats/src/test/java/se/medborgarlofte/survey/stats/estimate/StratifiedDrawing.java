package se.medborgarlofte.survey.stats.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** Eight strata of 1000, 2000, … 8000 with 150 answers each; areas of about so many answers lie across all of them. */
record StratifiedDrawing() implements Rehearsal.Drawing {

    private static final int ROWS = 1200;

    /** Shares fall with the size of the stratum; over the population their mean is the share asked for. */
    private static double chance(double share, int stratum) {
        return share * (1.4 - 0.1 * stratum) / (1.4 - 0.1 * 168 / 36);
    }

    @Override
    public Rehearsal draw(double share, RandomGenerator random) {
        int[] stratum = IntStream.range(0, ROWS).map(row -> row / 150).toArray();
        boolean[] inside = new boolean[ROWS];
        for (int row = 0; row < ROWS; row++) {
            inside[row] = random.nextDouble() < chance(share, stratum[row]);
        }
        double[] weight =
                Arrays.stream(stratum).mapToDouble(h -> (h + 1) * 1000 / 150.0).toArray();
        var design = SurveyDesign.plan(ROWS).strata(stratum).weights(weight).design();
        return new Rehearsal(
                design,
                Rehearsal.where(inside),
                List.of(
                        new Rehearsal.Part("municipality", Domain.all(ROWS), share),
                        area(50, share, random),
                        area(100, share, random),
                        area(200, share, random)));
    }

    private static Rehearsal.Part area(int n, double share, RandomGenerator random) {
        boolean[] member = new boolean[ROWS];
        for (int row = 0; row < ROWS; row++) {
            member[row] = random.nextDouble() < n / (double) ROWS;
        }
        return new Rehearsal.Part("area of " + n, Rehearsal.where(member), share);
    }
}
