package se.medborgarlofte.survey.stats.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.stats.distribution.Normal;

class SampleSizeTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void so_many_answers_have_the_margin_that_was_asked_for(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double p = random.nextDouble(0.01, 0.99);
        double margin = random.nextDouble(0.01, 0.1);
        double population = random.nextInt(2_000, 1_000_000);

        double n = new SizeForMargin(p, margin, 0.95, 1, population).answers();

        double variance = p * (1 - p) / n * (population - n) / (population - 1);
        assertThat(Normal.exceededBy(0.025) * Math.sqrt(variance)).isCloseTo(margin, within(1e-12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void so_many_answers_decide_as_often_as_was_asked_for(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double power = random.nextDouble(0.5, 0.99);
        var size = new SizeToDecide(
                random.nextDouble(0.01, 0.99),
                random.nextDouble(0.01, 0.99),
                random.nextDouble(0.5, 3),
                random.nextDouble(0.01, 0.2));

        assertThat(size.power(size.answers(power))).isCloseTo(power, within(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_change_down_needs_as_many_as_the_same_change_up(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double before = random.nextDouble(0, 1);
        double after = random.nextDouble(0, 1);
        var detection = new Detection(0.05, random.nextInt(1, 10), 0.8);

        double n = new SizeForChange(before, after, 1.3, detection).answersPerRound();

        assertThat(new SizeForChange(after, before, 1.3, detection).answersPerRound())
                .isCloseTo(n, within(1e-6 * n));
        assertThat(new SizeForChange(1 - before, 1 - after, 1.3, detection).answersPerRound())
                .isCloseTo(n, within(1e-6 * n));
    }

    /** ((1.644854 sqrt(0.21) + 0.841621 sqrt(p(1-p))) / (0.3 - p))², rounded up; by hand. */
    @ParameterizedTest(name = "share {0}")
    @CsvSource({"0.20, 119", "0.22, 190", "0.25, 501", "0.27, 1413", "0.28, 3202"})
    void the_closer_to_the_target_the_more_answers_decide(double share, long answers) {
        double n = new SizeToDecide(0.3, share, 1, 0.05).answers(0.8);

        assertThat(Math.ceil(n)).isEqualTo(answers);
    }

    @Test
    void people_are_asked_in_whole_numbers_and_more_than_answer() {
        var size = new SizeForMargin(0.5, 0.05, 0.95, 1, Double.POSITIVE_INFINITY);

        assertThat(size.wholeAnswers()).isEqualTo(385);
        assertThat(size.asked(0.4)).isEqualTo(963);
        assertThat(size.asked(1)).isEqualTo(385);
    }

    /** 330.6 answers are 331, and 331 of those asked at 45 percent are 735.6. */
    @Test
    void enough_are_asked_for_the_whole_number_of_answers() {
        var size = new SizeForMargin(0.2, 0.05, 0.95, 1.4, 6_000);

        assertThat(size.wholeAnswers()).isEqualTo(331);
        assertThat(size.asked(0.45)).isEqualTo(736);
    }

    @Test
    void nobody_asks_or_hears_more_people_than_there_are() {
        var clustered = new SizeForMargin(0.5, 0.03, 0.95, 2, 1_000);
        var small = new SizeForMargin(0.5, 0.03, 0.95, 1, 100);

        assertThat(clustered.shortfall(1)).contains(Shortfall.ALL_MUST_ANSWER);
        assertThat(clustered.shortfall(0.5)).contains(Shortfall.ALL_MUST_ANSWER);
        assertThat(small.shortfall(0.1)).contains(Shortfall.RESPONSE_RATE_TOO_LOW);
        assertThat(small.wholeAnswers()).isEqualTo(92);
        assertThat(small.shortfall(0.919)).contains(Shortfall.RESPONSE_RATE_TOO_LOW);
        assertThat(small.shortfall(0.92)).isEmpty();
        assertThat(new SizeForMargin(0.5, 0.03, 0.95, 1, Double.POSITIVE_INFINITY).shortfall(0.01))
                .isEmpty();
    }

    @Test
    void of_one_person_at_most_one_is_needed() {
        assertThat(new SizeForMargin(0.5, 0.9, 0.1, 1, 1).answers()).isCloseTo(1, within(1e-12));
    }

    @Test
    void refuses_what_cannot_be_planned() {
        var usual = new Detection(0.05, 1, 0.8);

        refused(() -> new SizeForMargin(0, 0.05, 0.95, 1, 100), "share is not in (0, 1)");
        refused(() -> new SizeForMargin(0.5, 0, 0.95, 1, 100), "margin is not in (0, 1)");
        refused(() -> new SizeForMargin(0.5, 0.05, 1, 1, 100), "level is not in (0, 1)");
        refused(() -> new SizeForMargin(0.5, 0.05, 0.95, Double.NaN, 100), "design effect is not above 0");
        refused(() -> new SizeForMargin(0.5, 0.05, 0.95, 1, 0), "population is not at least 1");
        refused(() -> new SizeForMargin(0.5, 0.9, 0.1, 1, 0.9), "population is not at least 1: 0.9");
        refused(() -> new SizeForMargin(0.5, 0.05, 0.95, 1, 100).asked(0), "response rate is not in (0, 1]");
        refused(() -> new SizeForChange(0.5, 0.5, 1, usual), "share after is not another than before");
        refused(() -> new SizeForChange(1.5, 0.5, 1, usual), "share before is not in [0, 1]");
        refused(() -> new Detection(0.5, 1, 0.8), "alpha is not in (0, 0.5)");
        refused(() -> new Detection(0.05, 0, 0.8), "family is not at least 1");
        refused(() -> new Detection(0.05, 1, 1), "power is not in [0.5, 1)");
        refused(() -> new SizeToDecide(0.3, 0.3, 1, 0.05), "share is not another than the target");
        refused(() -> new SizeToDecide(0.3, 0.2, 1, 0.05).answers(0.2), "power is not in [0.5, 1)");
        refused(() -> new SizeToDecide(0.3, 0.2, 1, 0.05).power(0), "answers is not above 0");
        refused(() -> new Overlap(-1, 0), "number of common respondents is not at least 0");
        refused(() -> new Overlap(1, 1.5), "correlation is not in [-1, 1]");
        refused(() -> new PlannedRounds(0.5, 100, 90, 1, new Overlap(91, 0.5)), "overlap is not at most 90.0");
        refused(() -> new AchievedShare(1, 100, 1), "share is not in (0, 1)");
        refused(() -> new NextRound(0, 1), "answers is not at least 1");
    }

    private static void refused(Runnable plan, String why) {
        assertThatIllegalArgumentException().isThrownBy(plan::run).withMessageStartingWith(why);
    }
}
