package se.medborgarlofte.survey.stats.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Estimate;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Mean;
import se.medborgarlofte.survey.stats.estimate.MeasuredShare;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

class TargetTest {

    private static final Target AT_MOST_30 = new Target(Target.Side.AT_MOST, 0.3, 0.05);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static MeasuredShare share(double p, int n) {
        return new MeasuredShare(p, Math.sqrt(p * (1 - p) / n), n, n - 1);
    }

    @Test
    void is_met_only_beyond_chance_and_missed_only_beyond_chance() {
        assertThat(AT_MOST_30.decide(share(0.22, 400)).verdict()).isEqualTo(TargetVerdict.MET);
        assertThat(AT_MOST_30.decide(share(0.41, 400)).verdict()).isEqualTo(TargetVerdict.MISSED);
        assertThat(AT_MOST_30.decide(share(0.28, 400)).verdict()).isEqualTo(TargetVerdict.UNDECIDED);
    }

    @Test
    void the_value_itself_is_on_the_right_side() {
        var exact = new MeasuredValue(0.3, 0, 10);

        assertThat(AT_MOST_30.decide(exact).verdict()).isEqualTo(TargetVerdict.MET);
        assertThat(new Target(Target.Side.AT_LEAST, 0.3, 0.05).decide(exact).verdict())
                .isEqualTo(TargetVerdict.MET);
        assertThat(exact.chanceThisLow(0.3)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void at_most_of_a_share_is_at_least_of_the_rest(long seed) {
        var random = random(seed);
        int n = random.nextInt(30, 500);
        double p = random.nextInt(0, n + 1) / (double) n;
        double value = random.nextDouble();

        var atMost = new Target(Target.Side.AT_MOST, value, 0.05).decide(share(p, n));
        var atLeast = new Target(Target.Side.AT_LEAST, 1 - value, 0.05).decide(share(1 - p, n));

        assertThat(atLeast.verdict()).isEqualTo(atMost.verdict());
        assertThat(atLeast.bounds().lower()).isCloseTo(1 - atMost.bounds().upper(), within(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shared_by_more_areas_a_bound_lies_further_out(long seed) {
        var random = random(seed);
        int n = random.nextInt(30, 500);
        double p = random.nextInt(1, n) / (double) n;

        var alone = AT_MOST_30.decide(share(p, n)).bounds();
        var shared = AT_MOST_30.sharedBy(3).decide(share(p, n)).bounds();

        assertThat(shared.lower()).isLessThan(alone.lower());
        assertThat(shared.upper()).isGreaterThan(alone.upper());
        assertThat(AT_MOST_30.sharedBy(1)).isEqualTo(AT_MOST_30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_decided_from_a_sample_as_from_what_it_measured(long seed) {
        var random = random(seed);
        boolean[] unsafe = new boolean[200];
        for (int row = 0; row < unsafe.length; row++) {
            unsafe[row] = random.nextDouble() < 0.3;
        }
        unsafe[0] = true;
        unsafe[1] = false;
        var design = SurveyDesign.plan(200).design();
        var item = new ShareItem(row -> unsafe[row], Domain.all(200));
        double[] y =
                Domain.all(200).rows().mapToDouble(row -> unsafe[row] ? 1 : 0).toArray();
        var mean = Mean.statistic(y, Domain.all(200), design);

        var decided = AT_MOST_30.decide(item, Domain.all(200), design, 0.05).orElseThrow();

        var measured = AT_MOST_30.decide(new MeasuredShare(mean.value(), mean.standardError(), 200, 199));
        assertThat(decided.bounds().lower()).isCloseTo(measured.bounds().lower(), within(1e-9));
        assertThat(decided.bounds().upper()).isCloseTo(measured.bounds().upper(), within(1e-9));
        assertThat(decided.verdict()).isEqualTo(measured.verdict());
    }

    @Test
    void nothing_is_said_of_a_single_answer() {
        var design = SurveyDesign.plan(10).design();
        var item = new ShareItem(row -> false, Domain.all(10));

        assertThat(AT_MOST_30.decide(item, Domain.of(10, row -> row == 3), design, 0.05))
                .isEmpty();
    }

    /** 0 of 40 in eight clusters of five would be 7.2 percent at most if all 40 were independent; they are not. */
    @Test
    void none_of_n_in_clusters_bounds_less_than_none_of_n_apart() {
        var item = new ShareItem(row -> false, Domain.all(40));
        int[] unit = Domain.all(40).rows().map(row -> row / 5).toArray();

        double apart = upper(item, SurveyDesign.plan(40).design());
        double clustered = upper(item, SurveyDesign.plan(40).psus(unit).design());

        assertThat(apart).isCloseTo(1 - Math.pow(0.05, 1 / 40.0), within(1e-9));
        assertThat(clustered).isGreaterThan(1.15 * apart);
    }

    private static double upper(ShareItem item, SurveyDesign design) {
        return AT_MOST_30
                .decide(item, Domain.all(40), design, 0.05)
                .orElseThrow()
                .bounds()
                .upper();
    }

    @Test
    void an_estimate_without_an_error_is_no_measured_value() {
        double[] y = {1, 2, 4, 8};
        var design = SurveyDesign.plan(4).design();
        var all = Estimate.of(Mean.statistic(y, Domain.all(4), design), 0.95);
        var one = Estimate.of(Mean.statistic(y, Domain.of(4, row -> row == 0), design), 0.95);

        assertThat(MeasuredValue.of(all).orElseThrow().value()).isEqualTo(3.75);
        assertThat(MeasuredValue.of(one)).isEqualTo(Optional.empty());
    }

    @Test
    void a_value_has_a_chance_of_one_half_where_the_target_is() {
        var value = new MeasuredValue(3, 0.5, 7);

        assertThat(value.chanceThisLow(3).orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(value.chanceThisHigh(3)).isEqualTo(value.chanceThisLow(3));
        assertThat(value.chanceThisLow(4).orElseThrow()
                        + value.chanceThisHigh(4).orElseThrow())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void refuses_a_target_that_nothing_can_reach() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(Target.Side.AT_MOST, Double.NaN, 0.05));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(Target.Side.AT_MOST, 0.3, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> AT_MOST_30.sharedBy(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeasuredValue(1, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeasuredValue(1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeasuredValue(1, 1, 5).bounds(0));
    }

    @Test
    void bounds_made_elsewhere_are_read_the_same_way() {
        assertThat(AT_MOST_30.decide(new Interval(0.31, 0.4)).verdict()).isEqualTo(TargetVerdict.MISSED);
        assertThat(AT_MOST_30.decide(new Interval(0.3, 0.4)).verdict()).isEqualTo(TargetVerdict.UNDECIDED);
        assertThat(AT_MOST_30.decide(new Interval(0.2, 0.3)).verdict()).isEqualTo(TargetVerdict.MET);
    }

    /** At the target itself: seldom a false answer, mostly none. */
    @Tag("slow")
    @Test
    void at_the_target_itself_it_is_undecided_nine_times_of_ten() {
        var random = random(1);
        int[] verdicts = new int[3];
        for (int i = 0; i < 4000; i++) {
            int inside = (int) random.doubles(400).filter(x -> x < 0.3).count();
            verdicts[AT_MOST_30.decide(share(inside / 400.0, 400)).verdict().ordinal()]++;
        }

        assertThat(verdicts[TargetVerdict.MET.ordinal()] / 4000.0).isLessThan(0.057);
        assertThat(verdicts[TargetVerdict.MISSED.ordinal()] / 4000.0).isLessThan(0.057);
        assertThat(verdicts[TargetVerdict.UNDECIDED.ordinal()] / 4000.0).isBetween(0.88, 0.95);
    }
}
