package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Residual;
import se.medborgarlofte.survey.stats.design.Reweighting;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** Linear calibration may make weights negative: a few are borne, and where they leave no population nothing is said. */
class NegativeWeightsTest {

    private static final Precision NOT_ESTIMABLE = new Undefined(Undefined.Reason.NOT_ESTIMABLE);
    private static final Domain ALL = Domain.all(4);
    private static final double[] Y = {1, 1, 0, 0};

    private record Given(double[] values) implements Reweighting {

        @Override
        public double[] weights(double[] before) {
            return values.clone();
        }

        @Override
        public Residual residual(double[] before, double[] after) {
            return Residual.NONE;
        }
    }

    private static SurveyDesign weighing(double... weights) {
        return SurveyDesign.plan(weights.length).design().reweighted(new Given(weights));
    }

    private static ProportionEstimate share(SurveyDesign design) {
        return Proportion.of(row -> Y[row] == 1, ALL, design, Samples.RULE);
    }

    @Test
    void a_single_one_does_not_harm() {
        var design = weighing(5, -1, 3, 3);

        var share = share(design);
        var mean = Mean.of(Y, ALL, design, 0.95);

        assertThat(share.share()).hasValue(0.4);
        assertThat(share.precision().known()).isPresent();
        assertThat(mean.mean().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(mean.precision().known().orElseThrow().designEffect()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"-5, 1, 1, 1, -2", "-3, 1, 1, 1, 0", "-2, -2, 1, 1, -2"})
    void without_a_population_there_is_no_share_and_no_mean(double a, double b, double c, double d, double population) {
        var design = weighing(a, b, c, d);

        var share = share(design);
        var mean = Mean.of(Y, ALL, design, 0.95);

        assertThat(share.share()).isEmpty();
        assertThat(share.weightedBase()).isEqualTo(population);
        assertThat(share.precision()).isEqualTo(NOT_ESTIMABLE);
        assertThat(mean.mean()).isEmpty();
        assertThat(mean.weightedBase()).isEqualTo(population);
        assertThat(mean.precision()).isEqualTo(NOT_ESTIMABLE);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, -2, 1", "-3, 1, 2, 2"})
    void a_share_outside_of_its_range_is_none(double a, double b, double c, double d) {
        var share = share(weighing(a, b, c, d));

        assertThat(share.n()).isEqualTo(4);
        assertThat(share.share()).isEmpty();
        assertThat(share.precision()).isEqualTo(NOT_ESTIMABLE);
    }

    @Test
    void a_mean_of_values_of_negative_variance_has_no_precision() {
        var mean = Mean.of(new double[] {0, 0, 9, -9}, ALL, weighing(8, 4, -1, -1), 0.95);

        assertThat(mean.mean()).hasValue(0);
        assertThat(mean.precision()).isEqualTo(NOT_ESTIMABLE);
    }

    @Test
    void a_mean_of_values_that_vary_around_it_without_variance_has_no_precision() {
        var mean = Mean.of(new double[] {-1, 1, -2, 2}, ALL, weighing(4, 4, -1, -1), 0.95);

        assertThat(mean.mean()).hasValue(0);
        assertThat(mean.precision()).isEqualTo(NOT_ESTIMABLE);
    }

    /** The item's design effect in the whole sample is asked for where a domain is unanimous. */
    @Test
    void a_whole_sample_without_a_population_widens_a_unanimous_domain_by_the_assumed_correlation() {
        var design = SurveyDesign.plan(8)
                .psus(new int[] {1, 1, 2, 2, 3, 3, 4, 4})
                .design()
                .reweighted(new Given(new double[] {1, 1, 1, 1, -9, 1, 1, 1}));
        var item = new ShareItem(row -> row == 7, Domain.all(8));

        var share = Proportion.of(item, Domain.of(8, row -> row < 4), design, Samples.RULE);

        var known = share.precision().known().orElseThrow();
        assertThat(known.interval().lower()).isZero();
        assertThat(known.effectiveSampleSize()).isBetween(0.1, 4 / 1.05);
    }

    @Test
    void a_quantile_refuses_them_by_name() {
        var median = new Quantile(QuantileRule.LOWEST, ProportionInterval.WALD, 0.95);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> median.of(0.5, Y, ALL, weighing(5, -1, 3, 3)))
                .withMessage("weight of row 1 is not at least 0, as a quantile needs it: -1.0");
        assertThat(median.of(0.5, Y, Domain.of(4, row -> row != 1), weighing(5, -1, 3, 3))
                        .value())
                .hasValue(0);
    }
}
