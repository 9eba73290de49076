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

class IdentityTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    static LongStream seeds() {
        return Samples.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_mean_of_a_domain_is_a_ratio_of_two_totals_over_all_rows(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        var design = sample.design();
        var domain = half(sample);

        var mean = Mean.of(sample.y(), domain, design, 0.95);

        var y = design.totals(row -> domain.contains(row) ? sample.y()[row] : 0, sample.all());
        var x = design.totals(row -> domain.contains(row) ? 1 : 0, sample.all());
        double ratio = y.value() / x.value();
        assertThat(mean.mean().orElseThrow()).isCloseTo(ratio, EXACTLY);
        double variance = design.variance(y.minus(x.times(ratio)).times(1 / x.value()));
        assertThat(known(mean).standardError()).isCloseTo(Math.sqrt(variance), EXACTLY);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_share_is_the_mean_of_zeros_and_ones(long seed) {
        var sample = Samples.of(Samples.random(seed));

        var share = sample.share();
        var mean = sample.mean();

        assertThat(share.share().orElseThrow()).isCloseTo(mean.mean().orElseThrow(), EXACTLY);
        var precision = share.precision().known().orElseThrow();
        assertThat(precision.standardError()).isCloseTo(known(mean).standardError(), EXACTLY);
        assertThat(precision.designEffect().orElseThrow())
                .isCloseTo(known(mean).designEffect().orElseThrow(), within(1e-10));
    }

    /** The mean of one element sample, written out as in a text-book. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_strata_and_clusters_the_standard_error_is_that_of_the_textbook(long seed) {
        var random = Samples.random(seed);
        double[] y = random.doubles(random.nextInt(2, 60), -5, 5).toArray();
        int n = y.length;
        double average = Arrays.stream(y).average().orElseThrow();
        double s2 = Arrays.stream(y).map(v -> (v - average) * (v - average)).sum() / (n - 1);

        var mean = Mean.of(y, Domain.all(n), SurveyDesign.plan(n).design(), 0.95);

        assertThat(mean.mean().orElseThrow()).isCloseTo(average, EXACTLY);
        assertThat(known(mean).standardError()).isCloseTo(Math.sqrt(s2 / n), EXACTLY);
        assertThat(known(mean).designEffect().orElseThrow()).isCloseTo(1, within(1e-10));
        assertThat(known(mean).effectiveSampleSize()).isCloseTo(n, within(1e-8));
        assertThat(known(mean).degreesOfFreedom()).isEqualTo(n - 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void domain_and_complement_are_the_whole(long seed) {
        var sample = Samples.of(Samples.random(seed));
        var design = sample.design();
        var domain = half(sample);

        var part = design.totals(row -> sample.y()[row], domain);
        var rest = design.totals(row -> sample.y()[row], domain.complement());
        var whole = design.totals(row -> sample.y()[row], sample.all());

        assertThat(part.plus(rest).value()).isCloseTo(whole.value(), within(1e-9));
        double sum = design.variance(part) + design.variance(rest) + 2 * design.covariance(part, rest);
        assertThat(sum).isCloseTo(design.variance(whole), within(1e-7));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void collapsing_answers_adds_their_shares(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        int[] answer = random.ints(sample.y().length, 0, 4).toArray();
        var design = sample.design();

        double sum = IntStream.of(0, 1)
                .mapToDouble(code -> Proportion.of(row -> answer[row] == code, sample.all(), design, Samples.RULE)
                        .share()
                        .orElseThrow())
                .sum();

        var both = Proportion.of(row -> answer[row] <= 1, sample.all(), design, Samples.RULE);
        assertThat(both.share().orElseThrow()).isCloseTo(sum, EXACTLY);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_share_in_a_domain_is_that_of_a_base_within_it(long seed) {
        var sample = Samples.of(Samples.random(seed));
        var domain = half(sample);

        var base = Proportion.of(row -> sample.y()[row] == 1, domain, sample.design(), Samples.RULE);

        assertThat(sample.share(domain)).isEqualTo(base);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_interval_holds_the_share_and_mirrors_for_its_complement(long seed) {
        var sample = Samples.of(Samples.random(seed));

        var share = sample.share();
        var rest = Proportion.of(row -> sample.y()[row] == 0, sample.all(), sample.design(), Samples.RULE);

        var interval = share.precision().known().orElseThrow().interval();
        var mirrored = rest.precision().known().orElseThrow().interval();
        assertThat(interval.contains(share.share().orElseThrow())).isTrue();
        assertThat(mirrored.lower()).isCloseTo(1 - interval.upper(), within(1e-9));
        assertThat(mirrored.upper()).isCloseTo(1 - interval.lower(), within(1e-9));
    }

    /** Every second row: some rows of nearly every cluster. */
    private static Domain half(Samples sample) {
        return Domain.of(sample.y().length, row -> row % 2 == 0);
    }

    private static Known known(MeanEstimate mean) {
        return mean.precision().known().orElseThrow();
    }
}
