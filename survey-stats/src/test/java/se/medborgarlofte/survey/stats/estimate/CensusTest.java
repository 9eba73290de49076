package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.stats.design.DesignPlan;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Residual;
import se.medborgarlofte.survey.stats.design.Reweighting;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.plan.Target;
import se.medborgarlofte.survey.stats.plan.TargetVerdict;

/** Where everybody was drawn there is nothing to be unsure of; where nearly everybody was, the interval does not know. */
class CensusTest {

    private static final int ROWS = 60;
    private static final double[] Y =
            IntStream.range(0, ROWS).mapToDouble(row -> row % 4 == 0 ? 1 : 0).toArray();
    private static final Interval QUARTER = new Interval(0.25, 0.25);

    private static double[] each(double value) {
        double[] values = new double[ROWS];
        Arrays.fill(values, value);
        return values;
    }

    private static SurveyDesign of(double population) {
        return SurveyDesign.plan(ROWS).populations(each(population)).design();
    }

    private static Known share(SurveyDesign design, Domain domain) {
        return Proportion.of(new ShareItem(row -> Y[row] == 1, Domain.all(ROWS)), domain, design, Samples.RULE)
                .precision()
                .known()
                .orElseThrow();
    }

    @Test
    void of_everybody_the_interval_is_the_point() {
        var share = share(of(ROWS), Domain.all(ROWS));

        assertThat(share.interval()).isEqualTo(QUARTER);
        assertThat(share.standardError()).isZero();
        assertThat(share.coverage()).isEqualTo(Known.Coverage.CENSUS);
        assertThat(share.degreesOfFreedom()).isEqualTo(59);
        assertThat(share.effectiveSampleSize()).isEqualTo(ROWS);
        assertThat(share.designEffect()).hasValue(0);
    }

    @Test
    void of_everybody_none_is_none() {
        var none = Proportion.of(row -> false, Domain.all(ROWS), of(ROWS), Samples.RULE);
        var all = Proportion.of(row -> true, Domain.all(ROWS), of(ROWS), Samples.RULE);

        assertThat(none.precision().known().map(Known::interval)).hasValue(new Interval(0, 0));
        assertThat(all.precision().known().map(Known::interval)).hasValue(new Interval(1, 1));
    }

    @Test
    void of_everybody_a_mean_and_a_quantile_are_known() {
        var mean = Mean.of(Y, Domain.all(ROWS), of(ROWS), 0.95);
        var median =
                new Quantile(QuantileRule.LOWEST, ProportionInterval.WALD, 0.95).of(0.9, Y, Domain.all(ROWS), of(ROWS));

        assertThat(mean.precision().known().map(Known::interval)).hasValue(QUARTER);
        assertThat(mean.precision().known().map(Known::coverage)).hasValue(Known.Coverage.CENSUS);
        assertThat(median.interval()).hasValue(new Interval(1, 1));
        assertThat(median.standardError()).hasValue(0);
    }

    @Test
    void of_everybody_a_target_is_decided() {
        var item = new ShareItem(row -> Y[row] == 1, Domain.all(ROWS));

        var met = new Target(Target.Side.AT_MOST, 0.25, 0.05).decide(item, Domain.all(ROWS), of(ROWS), 0.05);
        var missed = new Target(Target.Side.AT_MOST, 0.249, 0.05).decide(item, Domain.all(ROWS), of(ROWS), 0.05);

        assertThat(met.orElseThrow().verdict()).isEqualTo(TargetVerdict.MET);
        assertThat(missed.orElseThrow().verdict()).isEqualTo(TargetVerdict.MISSED);
    }

    /** The cap of the effective size at n: a finite population never makes the interval narrower, until all are drawn. */
    @ParameterizedTest
    @ValueSource(doubles = {61, 80, 1e9})
    void of_a_part_the_interval_is_that_of_an_unlimited_population(double population) {
        var part = share(of(population), Domain.all(ROWS));
        var unlimited = share(SurveyDesign.plan(ROWS).design(), Domain.all(ROWS));

        assertThat(part.interval().lower()).isCloseTo(unlimited.interval().lower(), within(2e-3));
        assertThat(part.interval().upper()).isCloseTo(unlimited.interval().upper(), within(2e-3));
        assertThat(part.coverage()).isEqualTo(Known.Coverage.SAMPLE);
    }

    private static DesignPlan firstStratumWhole() {
        return SurveyDesign.plan(ROWS)
                .strata(IntStream.range(0, ROWS).map(row -> row < 20 ? 1 : 2).toArray())
                .populations(IntStream.range(0, ROWS)
                        .mapToDouble(row -> row < 20 ? 20 : 400)
                        .toArray());
    }

    @Test
    void a_domain_within_strata_drawn_as_a_whole_is_known() {
        var design = firstStratumWhole().design();

        var inside = share(design, Domain.of(ROWS, row -> row < 16));
        var across = share(design, Domain.of(ROWS, row -> row < 24));

        assertThat(inside.interval()).isEqualTo(QUARTER);
        assertThat(inside.coverage()).isEqualTo(Known.Coverage.CENSUS);
        assertThat(across.coverage()).isEqualTo(Known.Coverage.SAMPLE);
        assertThat(across.interval().width()).isPositive();
    }

    @Test
    void is_none_without_rows_or_where_only_the_first_of_two_stages_was_drawn_as_a_whole() {
        int[] units = IntStream.range(0, ROWS).map(row -> row / 10).toArray();
        var clusters = SurveyDesign.plan(ROWS).psus(units).populations(each(6));
        var within = clusters.unitsWithin(IntStream.range(0, ROWS).toArray());

        assertThat(of(ROWS).isCensus(Domain.of(ROWS, row -> false))).isFalse();
        assertThat(clusters.design().isCensus(Domain.all(ROWS))).isTrue();
        assertThat(within.design().isCensus(Domain.all(ROWS))).isFalse();
        assertThat(within.populations(each(6), each(10)).design().isCensus(Domain.all(ROWS)))
                .isTrue();
        assertThat(within.populations(each(6), each(11)).design().isCensus(Domain.all(ROWS)))
                .isFalse();
    }

    /** Weights of the part that was drawn whole hang on the answers of the part that was not. */
    @Test
    void adjusted_weights_of_a_part_are_not_known_until_all_of_the_strata_were_drawn_as_a_whole() {
        var design = firstStratumWhole().design();
        var all = of(ROWS);
        var part = Domain.of(ROWS, row -> row < 16);

        assertThat(design.isCensus(part)).isTrue();
        assertThat(design.reweighted(new Doubled()).isCensus(part)).isFalse();
        assertThat(all.reweighted(new Doubled()).isCensus(part)).isTrue();
    }

    private record Doubled() implements Reweighting {

        @Override
        public double[] weights(double[] before) {
            return Arrays.stream(before).map(weight -> 2 * weight).toArray();
        }

        @Override
        public Residual residual(double[] before, double[] after) {
            return influence -> influence;
        }
    }
}
