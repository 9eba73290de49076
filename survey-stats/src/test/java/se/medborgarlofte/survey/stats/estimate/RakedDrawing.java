package se.medborgarlofte.survey.stats.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.weighting.Margin;
import se.medborgarlofte.survey.stats.weighting.Raking;

/** Eight areas asked for about 1200 answers; who answers depends on sex and age; raked to area and to sex and age. */
record RakedDrawing() implements Rehearsal.Drawing {

    private static final int[] EXPECTED = {50, 50, 100, 100, 200, 200, 250, 250};
    private static final double[] ADULTS = {2000, 3000, 4000, 5000, 7000, 8000, 9000, 12000};
    private static final double[] AGES = {0.15, 0.30, 0.33, 0.22};
    private static final double[] ANSWERING = {0.34, 0.42, 0.52, 0.60, 0.28, 0.36, 0.48, 0.58};

    /** Mean chance to answer in the population. */
    private static final double RATE = IntStream.range(0, 8)
            .mapToDouble(group -> part(group) * ANSWERING[group])
            .sum();

    /** Women before men, young before old. */
    private static double part(int group) {
        return AGES[group % 4] / 2;
    }

    private static double ofGroup(int group) {
        double[] byAge = {1.3, 1.0, 0.9, 0.8};
        double mean = IntStream.range(0, 4).mapToDouble(a -> AGES[a] * byAge[a]).sum();
        return byAge[group % 4] / mean * (group < 4 ? 1.2 : 0.8);
    }

    private static double ofArea(int area) {
        double mean = IntStream.range(0, 8)
                        .mapToDouble(a -> ADULTS[a] * (1.3 - 0.08 * a))
                        .sum()
                / Arrays.stream(ADULTS).sum();
        return (1.3 - 0.08 * area) / mean;
    }

    @Override
    public Rehearsal draw(double share, RandomGenerator random) {
        List<int[]> rows = new ArrayList<>();
        List<Boolean> inside = new ArrayList<>();
        double[] asked =
                Arrays.stream(EXPECTED).mapToDouble(n -> Math.rint(n / RATE)).toArray();
        for (int area = 0; area < 8; area++) {
            for (int person = 0; person < asked[area]; person++) {
                int group = group(random);
                if (random.nextDouble() < ANSWERING[group]) {
                    rows.add(new int[] {area, group});
                    inside.add(random.nextDouble() < share * ofArea(area) * ofGroup(group));
                }
            }
        }
        int[] area = rows.stream().mapToInt(row -> row[0]).toArray();
        int[] group = rows.stream().mapToInt(row -> row[1]).toArray();
        var design = SurveyDesign.plan(area.length)
                .strata(area)
                .weights(Arrays.stream(area)
                        .mapToDouble(a -> ADULTS[a] / asked[a])
                        .toArray())
                .design()
                .reweighted(raking(area, group));
        return new Rehearsal(design, Domain.of(area.length, inside::get), parts(area, share));
    }

    private static int group(RandomGenerator random) {
        double left = random.nextDouble();
        int group = 0;
        while (group < 7 && left >= part(group)) {
            left -= part(group);
            group++;
        }
        return group;
    }

    private static Raking raking(int[] area, int[] group) {
        double adults = Arrays.stream(ADULTS).sum();
        double[] groups =
                IntStream.range(0, 8).mapToDouble(g -> adults * part(g)).toArray();
        var names = List.of("0", "1", "2", "3", "4", "5", "6", "7");
        return Raking.to(Margin.of("area", names, ADULTS, area), Margin.of("sex and age", names, groups, group));
    }

    private static List<Rehearsal.Part> parts(int[] area, double share) {
        List<Rehearsal.Part> parts = new ArrayList<>();
        parts.add(new Rehearsal.Part("municipality", Domain.all(area.length), share));
        for (int a : new int[] {0, 2, 4}) {
            parts.add(new Rehearsal.Part(
                    "area of " + EXPECTED[a], Domain.of(area.length, row -> area[row] == a), share * ofArea(a)));
        }
        return parts;
    }
}
