package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

class InvarianceTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    static LongStream seeds() {
        return Samples.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_share_does_not_change_when_rows_are_permuted(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        int[] order = IntStream.range(0, sample.y().length).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }

        same(sample.inOrder(order).share(), sample.share());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_share_does_not_change_when_all_weights_are_multiplied(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        double factor = random.nextDouble(0.01, 100);

        var scaled = sample.withWeight(
                Arrays.stream(sample.weight()).map(w -> w * factor).toArray());

        same(scaled.share(), sample.share());
        assertThat(scaled.share().weightedBase())
                .isCloseTo(factor * sample.share().weightedBase(), within(1e-8));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_share_does_not_change_when_strata_and_units_get_other_names(long seed) {
        var sample = Samples.of(Samples.random(seed));

        var renamed = new Samples(
                Arrays.stream(sample.stratum()).map(h -> 7 - 1000 * h).toArray(),
                Arrays.stream(sample.psu())
                        .map(unit -> Integer.MAX_VALUE - 3 * unit)
                        .toArray(),
                sample.weight(),
                sample.y());

        same(renamed.share(), sample.share());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void labels_nested_in_strata_are_the_same_as_unique_ones(long seed) {
        var sample = Samples.of(Samples.random(seed));
        var nested = SurveyDesign.plan(sample.y().length)
                .strata(sample.stratum())
                .psusNestedInStrata(
                        Arrays.stream(sample.psu()).map(unit -> unit % 4 - 2).toArray())
                .weights(sample.weight())
                .design();

        var share = Proportion.of(row -> sample.y()[row] == 1, sample.all(), nested, Samples.RULE);

        same(share, sample.share());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_row_without_weight_changes_nothing(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        int silent = random.nextInt(sample.y().length);
        double[] weight = sample.weight().clone();
        weight[silent] = 0;
        double[] flipped = sample.y().clone();
        flipped[silent] = 1 - flipped[silent];

        var zero = sample.withWeight(weight);

        same(zero.withY(flipped).share(), zero.share());
        same(zero.share(Domain.of(weight.length, row -> row != silent)), zero.share());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_mean_moves_with_its_unit(long seed) {
        var sample = Samples.of(Samples.random(seed));
        double[] far = Arrays.stream(sample.y()).map(y -> 1e9 + 4 * y).toArray();

        var moved = sample.withY(far).mean();

        assertThat(moved.mean().orElseThrow())
                .isCloseTo(1e9 + 4 * sample.mean().mean().orElseThrow(), within(1e-6));
        assertThat(known(moved).standardError())
                .isCloseTo(4 * known(sample.mean()).standardError(), within(1e-6));
    }

    private static Known known(MeanEstimate mean) {
        return mean.precision().known().orElseThrow();
    }

    private static void same(ProportionEstimate one, ProportionEstimate other) {
        assertThat(one.share().orElseThrow()).isCloseTo(other.share().orElseThrow(), EXACTLY);
        assertThat(one.n()).isEqualTo(other.n());
        assertThat(one.inside()).isEqualTo(other.inside());
        var a = one.precision().known().orElseThrow();
        var b = other.precision().known().orElseThrow();
        assertThat(a.standardError()).isCloseTo(b.standardError(), EXACTLY);
        assertThat(a.degreesOfFreedom()).isEqualTo(b.degreesOfFreedom());
        assertThat(a.interval().lower()).isCloseTo(b.interval().lower(), within(1e-9));
        assertThat(a.interval().upper()).isCloseTo(b.interval().upper(), within(1e-9));
        assertThat(a.effectiveSampleSize()).isCloseTo(b.effectiveSampleSize(), within(1e-8));
    }
}
