package se.medborgarlofte.survey.stats.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DetectableChangeTest {

    private static final Detection USUAL = new Detection(0.05, 1, 0.8);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private record Rounds(AchievedShare before, NextRound after, double covariance, Detection detection) {

        static Rounds of(long seed) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var before = new AchievedShare(
                    random.nextDouble(0.02, 0.98), random.nextInt(50, 2000), random.nextDouble(0.5, 3));
            var after = new NextRound(random.nextInt(50, 2000), random.nextDouble(0.5, 3));
            double most = Math.sqrt(before.variance() * after.variance(before.share()));
            return new Rounds(
                    before,
                    after,
                    random.nextDouble(-0.9, 0.9) * most,
                    new Detection(0.05, random.nextInt(1, 20), 0.8));
        }

        DetectableChange change() {
            return DetectableChange.of(before, after, covariance, detection);
        }

        /** What a change has to be for its own variance. */
        double needed(double shareAfter) {
            return detection.standardErrors()
                    * Math.sqrt(before.variance() + after.variance(shareAfter) - 2 * covariance);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_what_its_own_variance_asks_for_in_both_directions(long seed) {
        var rounds = Rounds.of(seed);

        var change = rounds.change();

        double p = rounds.before().share();
        change.decrease().ifPresent(d -> assertThat(d).isCloseTo(rounds.needed(p - d), within(1e-12)));
        change.increase().ifPresent(d -> assertThat(d).isCloseTo(rounds.needed(p + d), within(1e-12)));
        assertThat(change.decrease().isPresent() || change.increase().isPresent())
                .isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_smaller_change_is_enough_and_where_there_is_none_no_change_is(long seed) {
        var rounds = Rounds.of(seed);

        var change = rounds.change();

        double p = rounds.before().share();
        double down = change.decrease().orElse(p);
        double up = change.increase().orElse(1 - p);
        for (double part = 0; part < 0.999; part += 0.01) {
            assertThat(part * down).isLessThan(rounds.needed(p - part * down));
            assertThat(part * up).isLessThan(rounds.needed(p + part * up));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_decrease_of_a_share_is_an_increase_of_the_rest(long seed) {
        var rounds = Rounds.of(seed);
        var before = rounds.before();
        var rest = new AchievedShare(1 - before.share(), before.answers(), before.designEffect());

        var change = rounds.change();
        var mirrored = new Rounds(rest, rounds.after(), rounds.covariance(), rounds.detection()).change();

        assertThat(mirrored.increase().isPresent()).isEqualTo(change.decrease().isPresent());
        assertThat(mirrored.increase().orElse(0)).isCloseTo(change.decrease().orElse(0), within(1e-12));
        assertThat(mirrored.decrease().orElse(0)).isCloseTo(change.increase().orElse(0), within(1e-12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_larger_family_sees_less_and_more_answers_see_more(long seed) {
        var rounds = Rounds.of(seed);
        var family = new Detection(0.05, rounds.detection().family() + 1, 0.8);
        var larger = new NextRound(2 * rounds.after().answers(), rounds.after().designEffect());

        double change = rounds.change().decrease().orElse(1);
        double ofMany = new Rounds(rounds.before(), rounds.after(), rounds.covariance(), family)
                .change()
                .decrease()
                .orElse(1);
        double ofMore = new Rounds(rounds.before(), larger, 0, rounds.detection())
                .change()
                .decrease()
                .orElse(1);
        double independent = new Rounds(rounds.before(), rounds.after(), 0, rounds.detection())
                .change()
                .decrease()
                .orElse(1);

        assertThat(ofMany).isGreaterThanOrEqualTo(change);
        assertThat(ofMore).isLessThanOrEqualTo(independent);
    }

    @Test
    void stands_near_the_quick_answer_where_the_share_hardly_matters() {
        var before = new AchievedShare(0.5, 10_000, 1.2);

        var change = DetectableChange.of(before, before.repeated(), 0, USUAL);
        double quick = new PlannedRounds(0.5, 10_000, 10_000, 1.2, Overlap.NONE).detectableChange(USUAL);

        assertThat(change.decrease().orElseThrow()).isCloseTo(quick, within(1e-4));
        assertThat(change.increase().orElseThrow()).isCloseTo(quick, within(1e-4));
    }

    @Test
    void of_a_rare_thing_in_a_small_area_no_fall_would_be_seen() {
        var before = new AchievedShare(0.05, 60, 1);

        var change = DetectableChange.of(before, before.repeated(), 0, USUAL);

        assertThat(change.decrease()).isEmpty();
        assertThat(change.increase()).isPresent();
    }

    @Test
    void refuses_a_covariance_that_two_such_estimates_cannot_have() {
        var before = new AchievedShare(0.5, 100, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectableChange.of(before, before.repeated(), 0.0026, USUAL))
                .withMessageStartingWith("covariance is not within");
    }

    @Tag("slow")
    @Test
    void the_change_is_seen_as_often_as_it_says() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        var before = new AchievedShare(0.4, 300, 1);
        double change = DetectableChange.of(before, before.repeated(), 0, USUAL)
                .decrease()
                .orElseThrow();

        int seen = 0;
        for (int i = 0; i < 4000; i++) {
            double p1 = random.doubles(300).filter(x -> x < 0.4).count() / 300.0;
            double p2 = random.doubles(300).filter(x -> x < 0.4 - change).count() / 300.0;
            double error = Math.sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / 300);
            seen += p1 - p2 > USUAL.critical() * error ? 1 : 0;
        }

        assertThat(seen / 4000.0).isBetween(0.77, 0.83);
    }
}
