package se.medborgarlofte.survey.stats.estimate;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** A random sample of 3 strata with 4 clusters of 1 to 9 rows each; {@code y} holds 0 and 1. */
record Samples(int[] stratum, int[] psu, double[] weight, double[] y) {

    static final ProportionRule RULE = new ProportionRule(0.95, 0.05);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static Samples of(RandomGenerator random) {
        int[] psu = IntStream.range(0, 12)
                .flatMap(unit -> IntStream.generate(() -> unit).limit(random.nextInt(1, 10)))
                .toArray();
        double[] weight = random.doubles(psu.length, 0.5, 20).toArray();
        double[] y = random.ints(psu.length, 0, 2).asDoubleStream().toArray();
        y[0] = 1 - y[psu.length - 1];
        return new Samples(Arrays.stream(psu).map(unit -> unit / 4).toArray(), psu, weight, y);
    }

    SurveyDesign design() {
        return SurveyDesign.plan(y.length)
                .strata(stratum)
                .psus(psu)
                .weights(weight)
                .lonelyPsu(LonelyPsu.FAIL)
                .design();
    }

    Samples withWeight(double[] other) {
        return new Samples(stratum, psu, other, y);
    }

    Samples withY(double... other) {
        return new Samples(stratum, psu, weight, other);
    }

    Samples inOrder(int[] rows) {
        return new Samples(
                Arrays.stream(rows).map(row -> stratum[row]).toArray(),
                Arrays.stream(rows).map(row -> psu[row]).toArray(),
                Arrays.stream(rows).mapToDouble(row -> weight[row]).toArray(),
                Arrays.stream(rows).mapToDouble(row -> y[row]).toArray());
    }

    Domain all() {
        return Domain.all(y.length);
    }

    ProportionEstimate share() {
        return Proportion.of(row -> y[row] == 1, all(), design(), RULE);
    }

    ProportionEstimate share(Domain domain) {
        return Proportion.of(new ShareItem(row -> y[row] == 1, all()), domain, design(), RULE);
    }

    MeanEstimate mean() {
        return Mean.of(y, all(), design(), RULE.level());
    }
}
