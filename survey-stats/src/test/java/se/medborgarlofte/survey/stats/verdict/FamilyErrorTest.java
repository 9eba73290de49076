package se.medborgarlofte.survey.stats.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.comparison.Verdict;
import se.medborgarlofte.survey.stats.change.Change;
import se.medborgarlofte.survey.stats.change.Difference;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.multiplicity.SimultaneousLevel;
import se.medborgarlofte.survey.stats.plan.Detection;

/**
 * How often families hold a false verdict: 5,000 of 3 areas, 400 answers each time, share 30 percent, weights that cost what
 * Kish's 1.3 says; and the three worst of 20 areas, chosen by the baseline.
 */
@Tag("slow")
class FamilyErrorTest {

    private static final int FAMILIES = 5000;
    private static final int ANSWERS = 400;
    private static final double SHARE = 0.3;
    private static final ProportionRule RULE = new ProportionRule(0.95, 0.05);
    /** Half of the weights w, half 1: 2 (1 + w²)/(1 + w)² is 1.3. */
    private static final double HEAVY = (1.3 + Math.sqrt(1.3 * 1.3 - 0.7 * 0.7)) / 0.7;

    private final double[] weights =
            IntStream.range(0, ANSWERS).mapToDouble(i -> i % 2 == 0 ? 1 : HEAVY).toArray();
    private final SurveyDesign design =
            SurveyDesign.plan(ANSWERS).weights(weights).design();

    private ProportionEstimate drawn(double share, RandomGenerator random) {
        boolean[] inside = new boolean[ANSWERS];
        for (int i = 0; i < ANSWERS; i++) {
            inside[i] = random.nextDouble() < share;
        }
        return Proportion.of(row -> inside[row], Domain.all(ANSWERS), design, RULE);
    }

    private static Verdict verdict(ProportionEstimate before, ProportionEstimate after, int family) {
        return difference(before, after, family)
                .map(Difference::interval)
                .map(interval -> Verdict.of(interval.lower(), interval.upper(), 0.05))
                .orElse(Verdict.TOO_FEW_ANSWERS);
    }

    private static Optional<Difference> difference(ProportionEstimate before, ProportionEstimate after, int family) {
        return new Change(before, after, 0, 2 * ANSWERS - 2).difference(new SimultaneousLevel(0.95, family).ofEach());
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void the_weights_cost_what_they_are_said_to() {
        double squares = Arrays.stream(weights).map(w -> w * w).sum();
        double sum = Arrays.stream(weights).sum();

        assertThat(ANSWERS * squares / (sum * sum)).isBetween(1.299, 1.301);
    }

    @Test
    void at_most_six_in_a_hundred_families_hold_a_false_verdict() {
        var random = random(1);
        int wrong = 0;
        for (int family = 0; family < FAMILIES; family++) {
            boolean any = false;
            for (int area = 0; area < 3; area++) {
                any |= verdict(drawn(SHARE, random), drawn(SHARE, random), 3).isChange();
            }
            wrong += any ? 1 : 0;
        }

        assertThat(wrong / (double) FAMILIES).isLessThanOrEqualTo(0.06);
    }

    @Test
    void a_change_of_the_detectable_size_is_found_in_four_of_five_families() {
        var random = random(2);
        var typical = new Change(expected(), expected(), 0, 2 * ANSWERS - 2);
        double change = typical.detectable(new Detection(0.05, 3, 0.8), true).orElseThrow();
        int found = 0;
        int wrong = 0;
        for (int family = 0; family < FAMILIES; family++) {
            found += verdict(drawn(SHARE, random), drawn(SHARE - change, random), 3) == Verdict.DECREASE ? 1 : 0;
            boolean any = verdict(drawn(SHARE, random), drawn(SHARE, random), 3).isChange()
                    | verdict(drawn(SHARE, random), drawn(SHARE, random), 3).isChange();
            wrong += any ? 1 : 0;
        }

        assertThat(found / (double) FAMILIES).isGreaterThanOrEqualTo(0.78);
        assertThat(wrong / (double) FAMILIES).isLessThanOrEqualTo(0.06);
    }

    /** Thirty percent of those with either weight. */
    private ProportionEstimate expected() {
        return Proportion.of(row -> row % 20 < 6, Domain.all(ANSWERS), design, RULE);
    }

    @Test
    void the_three_worst_of_twenty_fall_back_and_only_the_family_of_all_twenty_knows() {
        var random = random(3);
        int ofAll = 0;
        int ofThree = 0;
        for (int family = 0; family < FAMILIES; family++) {
            var before = IntStream.range(0, 20)
                    .mapToObj(area -> drawn(SHARE, random))
                    .toList();
            var worst = before.stream()
                    .sorted(Comparator.comparingDouble(share -> -share.share().orElseThrow()))
                    .limit(3)
                    .toList();
            var after = worst.stream().map(area -> drawn(SHARE, random)).toList();
            ofAll += anyDecrease(worst, after, 20) ? 1 : 0;
            ofThree += anyDecrease(worst, after, 3) ? 1 : 0;
        }

        assertThat(ofAll / (double) FAMILIES).isLessThanOrEqualTo(0.035);
        assertThat(ofThree / (double) FAMILIES).isBetween(0.1, 0.2);
    }

    private static boolean anyDecrease(List<ProportionEstimate> before, List<ProportionEstimate> after, int family) {
        return IntStream.range(0, before.size())
                .anyMatch(i -> verdict(before.get(i), after.get(i), family) == Verdict.DECREASE);
    }
}
