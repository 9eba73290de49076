package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.LonelyStrata;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.distribution.StudentT;

class ProportionTest {

    private static final ProportionRule RULE = Samples.RULE;

    /** Eight rows in four clusters of two; strata 0 and 1; weight 1. */
    private static SurveyDesign clusters() {
        return SurveyDesign.plan(8)
                .strata(new int[] {0, 0, 0, 0, 1, 1, 1, 1})
                .psus(new int[] {1, 1, 2, 2, 3, 3, 4, 4})
                .design();
    }

    @Test
    void an_empty_base_has_no_share_and_says_so() {
        var share = Proportion.of(row -> true, Domain.of(8, row -> false), clusters(), RULE);

        assertThat(share)
                .isEqualTo(
                        new ProportionEstimate(0, 0, 0, OptionalDouble.empty(), new Undefined(Undefined.Reason.EMPTY)));
    }

    @Test
    void rows_without_weight_only_are_an_empty_base() {
        var design = SurveyDesign.plan(3).weights(new double[] {0, 0, 4}).design();

        var share = Proportion.of(row -> true, Domain.of(3, row -> row < 2), design, RULE);

        assertThat(share.precision()).isEqualTo(new Undefined(Undefined.Reason.EMPTY));
    }

    @Test
    void one_respondent_has_a_share_without_precision() {
        var share = Proportion.of(
                row -> true, Domain.of(5, row -> row == 2), SurveyDesign.plan(5).design(), RULE);

        assertThat(share.share()).hasValue(1);
        assertThat(share.precision()).isEqualTo(new Undefined(Undefined.Reason.NO_DF));
    }

    @Test
    void one_cluster_has_a_share_without_precision() {
        var share = Proportion.of(row -> row == 4, Domain.of(8, row -> row == 4 || row == 5), clusters(), RULE);

        assertThat(share.share()).hasValue(0.5);
        assertThat(share.precision()).isEqualTo(new Undefined(Undefined.Reason.ONE_PSU));
    }

    @Test
    void one_cluster_in_each_of_two_strata_leaves_no_degrees_of_freedom() {
        var share = Proportion.of(row -> row % 2 == 0, Domain.of(8, row -> row < 2 || row > 5), clusters(), RULE);

        assertThat(share.precision()).isEqualTo(new Undefined(Undefined.Reason.NO_DF));
    }

    @Test
    void none_of_n_without_clusters_rests_on_n() {
        var share = Proportion.of(
                row -> false, Domain.all(40), SurveyDesign.plan(40).design(), RULE);

        var known = share.precision().known().orElseThrow();
        assertThat(share.share()).hasValue(0);
        assertThat(known.standardError()).isZero();
        assertThat(known.effectiveSampleSize()).isEqualTo(40);
        assertThat(known.designEffect()).isEmpty();
        // Clopper and Pearson at 0 of n: 1 - 0.025^(1/n)
        assertThat(known.interval().lower()).isZero();
        assertThat(known.interval().upper()).isCloseTo(1 - Math.pow(0.025, 1 / 40.0), within(1e-12));
    }

    @Test
    void all_of_n_mirror_none_of_n() {
        var share =
                Proportion.of(row -> true, Domain.all(40), SurveyDesign.plan(40).design(), RULE);

        var interval = share.precision().known().orElseThrow().interval();
        assertThat(share.share()).hasValue(1);
        assertThat(interval.upper()).isEqualTo(1);
        assertThat(interval.lower()).isCloseTo(Math.pow(0.025, 1 / 40.0), within(1e-12));
    }

    @Test
    void weights_that_do_not_sum_up_exactly_leave_all_of_n_at_one() {
        double[] weight = new double[30];
        Arrays.setAll(weight, i -> 0.1 + i / 7.0);

        var share = Proportion.of(
                row -> true,
                Domain.all(30),
                SurveyDesign.plan(30).weights(weight).design(),
                RULE);

        assertThat(share.share()).hasValue(1);
        assertThat(share.precision().known().orElseThrow().interval().upper()).isEqualTo(1);
    }

    @Test
    void none_of_n_in_clusters_is_divided_by_the_assumed_design_effect_where_none_is_measured() {
        var share = Proportion.of(row -> false, Domain.all(8), clusters(), RULE);

        double t7 = StudentT.twoSided(0.95, 7);
        double t2 = StudentT.twoSided(0.95, 2);
        double expected = 8 / (1 + (2 - 1) * 0.05) * (t7 / t2) * (t7 / t2);
        assertThat(share.precision().known().orElseThrow().effectiveSampleSize())
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void none_of_n_in_a_part_is_divided_by_the_design_effect_of_the_whole_sample() {
        var item = new ShareItem(row -> row == 4 || row == 5, Domain.all(8));
        var whole = Proportion.of(item, Domain.all(8), clusters(), RULE)
                .precision()
                .known()
                .orElseThrow();

        var part = Proportion.of(item, Domain.of(8, row -> row < 4), clusters(), RULE);

        double ratio = StudentT.twoSided(0.95, 3) / StudentT.twoSided(0.95, 1);
        double deff = whole.designEffect().orElseThrow();
        assertThat(deff).isGreaterThan(1);
        assertThat(part.precision().known().orElseThrow().effectiveSampleSize())
                .isCloseTo(4 / deff * ratio * ratio, within(1e-12));
    }

    @Test
    void a_design_effect_below_one_does_not_narrow_none_of_n() {
        // every cluster of the whole sample holds one of each: the design effect is 0
        var item = new ShareItem(row -> row > 3 && row % 2 == 0, Domain.all(8));

        var part = Proportion.of(item, Domain.of(8, row -> row < 4), clusters(), RULE);

        double ratio = StudentT.twoSided(0.95, 3) / StudentT.twoSided(0.95, 1);
        assertThat(part.precision().known().orElseThrow().effectiveSampleSize())
                .isCloseTo(4 * ratio * ratio, within(1e-12));
    }

    @Test
    void no_variance_between_clusters_rests_on_n_less_the_degrees_of_freedom() {
        var share = Proportion.of(row -> row % 2 == 0, Domain.all(8), clusters(), RULE);

        var known = share.precision().known().orElseThrow();
        double ratio = StudentT.twoSided(0.95, 7) / StudentT.twoSided(0.95, 2);
        assertThat(known.standardError()).isZero();
        assertThat(known.effectiveSampleSize()).isCloseTo(8 * ratio * ratio, within(1e-12));
    }

    @Test
    void a_sample_better_than_random_is_capped_at_n() {
        int[] stratum = new int[100];
        Arrays.setAll(stratum, row -> row / 50);
        var design = SurveyDesign.plan(100).strata(stratum).design();

        var share = Proportion.of(row -> row == 0 || row >= 50, Domain.all(100), design, RULE);

        var known = share.precision().known().orElseThrow();
        assertThat(known.designEffect().orElseThrow()).isLessThan(0.2);
        assertThat(known.effectiveSampleSize()).isEqualTo(100);
    }

    @Test
    void a_lonely_stratum_refuses_a_precision_and_is_named() {
        var design = SurveyDesign.plan(5).strata(new int[] {4, 4, 9, 2, 2}).design();

        assertThatExceptionOfType(LonelyStrata.class)
                .isThrownBy(() -> Proportion.of(row -> row == 0, Domain.all(5), design, RULE))
                .withMessage("strata are not of at least two sampling units each: [9]")
                .satisfies(e -> assertThat(e.strata()).containsExactly(9));
    }

    @Test
    void an_answer_outside_the_base_is_never_asked_for() {
        Domain base = Domain.of(8, row -> row != 3);

        var share = Proportion.of(
                row -> {
                    assertThat(base.contains(row)).isTrue();
                    return row < 3;
                },
                base,
                clusters(),
                RULE);

        assertThat(share.n()).isEqualTo(7);
        assertThat(share.inside()).isEqualTo(3);
    }

    @Test
    void a_precision_is_matched_case_by_case() {
        Function<Known, String> number = known -> "df " + known.degreesOfFreedom();
        Function<Undefined, String> words = undefined -> undefined.reason().name();

        var known = Proportion.of(row -> row == 0, Domain.all(8), clusters(), RULE);
        var undefined = Proportion.of(row -> row == 0, Domain.of(8, row -> row == 0), clusters(), RULE);

        assertThat(known.precision().match(number, words)).isEqualTo("df 2");
        assertThat(undefined.precision().match(number, words)).isEqualTo("ONE_PSU");
        assertThat(undefined.precision().known()).isEmpty();
    }

    @Test
    void refuses_a_base_of_another_file() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.of(row -> true, Domain.all(7), clusters(), RULE))
                .withMessage("domain is not of 8 rows: 7");
    }

    @Test
    void refuses_a_rule_that_is_no_probability() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProportionRule(95, 0.05))
                .withMessage("level is not in (0, 1): 95.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProportionRule(0.95, Double.NaN))
                .withMessage("assumed intra-cluster correlation is not in [0, 1]: NaN");
    }
}
