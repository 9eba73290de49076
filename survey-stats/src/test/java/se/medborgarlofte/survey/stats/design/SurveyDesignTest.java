package se.medborgarlofte.survey.stats.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyDesignTest {

    /** Totals 1, 3 in stratum 1; 2, 4, 9 in stratum 2; 5 in stratum 3. */
    private static final double[] TOTALS = {1, 3, 2, 4, 9, 5};

    private static DesignPlan plan() {
        return SurveyDesign.plan(6).strata(new int[] {1, 1, 2, 2, 2, 3});
    }

    private static double variance(SurveyDesign design) {
        return design.variance(design.totals(row -> TOTALS[row], Domain.all(6)));
    }

    @ParameterizedTest
    @CsvSource({
        // 2/1 (1 + 1) + 3/2 (9 + 1 + 16) = 43; grand mean 4, so the lonely unit adds (5 - 4)^2; average is 43 * 3/2
        "CERTAINTY, 43",
        "REMOVE, 43",
        "ADJUST, 44",
        "AVERAGE, 64.5",
    })
    void a_lonely_unit_adds_what_the_rule_says(LonelyPsu rule, double variance) {
        assertThat(variance(plan().lonelyPsu(rule).design())).isCloseTo(variance, within(1e-12));
    }

    @Test
    void a_lonely_unit_fails_unless_a_rule_was_chosen() {
        assertThatExceptionOfType(LonelyStrata.class)
                .isThrownBy(() -> variance(plan().design()))
                .satisfies(e -> assertThat(e.strata()).containsExactly(3));
    }

    @Test
    void an_average_over_no_other_stratum_fails_and_names_them_all() {
        var design = SurveyDesign.plan(2)
                .strata(new int[] {8, 5})
                .lonelyPsu(LonelyPsu.AVERAGE)
                .design();

        assertThatExceptionOfType(LonelyStrata.class)
                .isThrownBy(() -> design.variance(design.totals(row -> 1, Domain.all(2))))
                .satisfies(e -> assertThat(e.strata()).containsExactly(5, 8));
    }

    @Test
    void says_nothing_of_lonely_strata_where_there_are_none() {
        var two = SurveyDesign.plan(4).strata(new int[] {1, 1, 2, 2});

        for (var rule : LonelyPsu.values()) {
            var design = two.lonelyPsu(rule).design();
            assertThat(design.variance(design.totals(row -> row, Domain.all(4))))
                    .isCloseTo(2, within(1e-12));
        }
    }

    @Test
    void counts_units_without_a_row_in_the_domain_as_zero() {
        var design = SurveyDesign.plan(4).design();

        var totals = design.totals(row -> 1, Domain.of(4, row -> row == 0));

        // totals 1, 0, 0, 0: 4/3 (0.75^2 + 3 * 0.25^2)
        assertThat(design.variance(totals)).isCloseTo(1, within(1e-12));
    }

    @Test
    void counts_what_a_domain_covers_over_rows_with_weight() {
        var design = SurveyDesign.plan(7)
                .strata(new int[] {1, 1, 1, 1, 2, 2, 3})
                .psus(new int[] {1, 1, 2, 2, 3, 4, 5})
                .weights(new double[] {1, 2, 0, 0, 5, 5, 1})
                .design();

        var size = design.size(Domain.of(7, row -> row < 6));

        assertThat(size).isEqualTo(new DomainSize(4, 2, 3, 2, 1));
        assertThat(size.degreesOfFreedom()).isEqualTo(1);
        assertThat(size.meanClusterSize()).isCloseTo(4 / 3.0, within(1e-12));
        assertThat(design.isClustered()).isTrue();
        assertThat(design.weight(1)).isEqualTo(2);
    }

    @Test
    void is_one_stratum_of_rows_with_weight_one_until_more_is_said() {
        var design = SurveyDesign.plan(3).design();

        assertThat(design.size(Domain.all(3))).isEqualTo(new DomainSize(3, 0, 3, 1, 2));
        assertThat(design.totals(row -> row, Domain.all(3)).value()).isEqualTo(3);
        assertThat(design.isClustered()).isFalse();
    }

    @Test
    void may_hold_no_row_at_all() {
        var size = SurveyDesign.plan(0).design().size(Domain.all(0));

        assertThat(size).isEqualTo(new DomainSize(0, 0, 0, 0, 0));
        assertThat(size.meanClusterSize()).isZero();
    }

    @Test
    void does_not_change_with_the_arrays_it_was_made_from() {
        double[] weight = {1, 1};
        var design = SurveyDesign.plan(2).weights(weight).design();

        weight[0] = 9;

        assertThat(design.weight(0)).isEqualTo(1);
    }

    @Test
    void refuses_a_unit_in_two_strata_unless_labels_are_nested() {
        var strata = SurveyDesign.plan(2).strata(new int[] {1, 2});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> strata.psus(new int[] {7, 7}).design())
                .withMessage("sampling unit is not in one stratum: 7");
        assertThat(strata.psusNestedInStrata(new int[] {7, 7})
                        .design()
                        .size(Domain.all(2))
                        .psus())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"-1", "NaN", "Infinity"})
    void refuses_a_weight_that_is_none(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyDesign.plan(2).weights(new double[] {1, weight}))
                .withMessage("weight of row 1 is not at least 0 and finite: " + weight);
    }

    @Test
    void refuses_weights_beyond_all_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyDesign.plan(2).weights(new double[] {1e308, 1e308}))
                .withMessage("sum of weights is not finite: Infinity");
    }

    @Test
    void refuses_columns_of_another_length() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyDesign.plan(2).strata(new int[3]))
                .withMessage("strata are not one for each of 2 rows: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyDesign.plan(2).psus(new int[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyDesign.plan(2).weights(new double[0]));
    }

    @Test
    void refuses_totals_of_another_design() {
        var one = SurveyDesign.plan(2).design();
        var other = SurveyDesign.plan(2).design();
        var totals = other.totals(row -> 1, Domain.all(2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.variance(totals))
                .withMessage("statistic is not of the same design: 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.totals(row -> 1, Domain.all(2)).plus(totals));
    }
}
