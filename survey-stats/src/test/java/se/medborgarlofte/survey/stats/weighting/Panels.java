package se.medborgarlofte.survey.stats.weighting;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** A random sample of 120 in four strata, each respondent of one of three ages and two sexes. */
record Panels(int[] age, int[] sex, double[] weight, double[] y) {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    static Panels of(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return new Panels(
                IntStream.generate(() -> random.nextInt(3)).limit(120).toArray(),
                IntStream.generate(() -> random.nextInt(2)).limit(120).toArray(),
                random.doubles(120, 5, 15).toArray(),
                random.doubles(120, 0, 10).toArray());
    }

    SurveyDesign design() {
        return SurveyDesign.plan(120)
                .strata(IntStream.range(0, 120).map(row -> row / 30).toArray())
                .weights(weight)
                .design();
    }

    Margin ages() {
        return Margin.of("age", List.of("young", "middle", "old"), new double[] {300, 500, 400}, age);
    }

    Margin sexes() {
        return Margin.of("sex", List.of("woman", "man"), new double[] {620, 580}, sex);
    }

    /** The first so many answered something else than the register knows. */
    Panels withOthers(int others) {
        int[] more = sex.clone();
        Arrays.fill(more, 0, others, Margin.NONE);
        return new Panels(age, more, weight, y);
    }
}
