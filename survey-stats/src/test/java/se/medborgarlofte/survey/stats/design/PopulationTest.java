package se.medborgarlofte.survey.stats.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Finite populations, stage by stage. */
class PopulationTest {

    private static final int[] PSU = {1, 1, 2, 2};
    private static final int[] SSU = {1, 2, 1, 2};
    private static final double[] Y = {1, 3, 4, 10};

    private static double variance(SurveyDesign design) {
        return design.totals(row -> Y[row], Domain.all(4)).variance();
    }

    private static double[] each(double value) {
        double[] values = new double[4];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void leaves_the_fraction_that_was_not_drawn() {
        var plan = SurveyDesign.plan(4).weights(each(1));

        // 4/3 (sum of squares about 4.5: 45), times 1 - 4/10
        assertThat(variance(plan.populations(each(10)).design())).isCloseTo(60 * 0.6, within(1e-12));
        assertThat(variance(plan.populations(each(0.4)).design())).isCloseTo(60 * 0.6, within(1e-12));
        assertThat(variance(plan.design())).isCloseTo(60, within(1e-12));
    }

    @Test
    void has_no_variance_in_a_stratum_drawn_as_a_whole_but_counts_its_units() {
        var design = SurveyDesign.plan(4)
                .strata(new int[] {1, 2, 3, 3})
                .weights(each(1))
                .populations(each(1))
                .design();

        assertThat(variance(design)).isZero();
        assertThat(design.size(Domain.all(4)).degreesOfFreedom()).isEqualTo(1);
    }

    @Test
    void adds_the_second_stage_by_the_fraction_drawn_at_the_first() {
        var plan = SurveyDesign.plan(4).psus(PSU).unitsWithin(SSU).weights(each(1));

        // first stage: totals 4, 14: 2 * 50 * (1 - 2/5); second: 2/5 of (2 * 2 + 2 * 18) * (1 - 2/8)
        assertThat(variance(plan.populations(each(5), each(8)).design())).isCloseTo(60 + 12, within(1e-12));
        assertThat(variance(plan.populations(each(5)).design())).isCloseTo(60 + 16, within(1e-12));
        assertThat(variance(plan.design())).isCloseTo(100, within(1e-12));
    }

    @Test
    void adds_a_third_stage_by_the_fractions_drawn_at_both_before() {
        int[] row = {0, 1, 2, 3, 4, 5, 6, 7};
        double[] y = {0, 2, 5, 5, 1, 1, 3, 3};
        double[] two = new double[8];
        Arrays.fill(two, 4);
        var design = SurveyDesign.plan(8)
                .psus(Arrays.stream(row).map(r -> r / 4).toArray())
                .unitsWithin(Arrays.stream(row).map(r -> r / 2).toArray())
                .unitsWithin(row)
                .populations(two, two, two)
                .weights(new double[] {1, 1, 1, 1, 1, 1, 1, 1})
                .design();

        double variance = design.totals(r -> y[r], Domain.all(8)).variance();

        // totals 12, 8: 2 * 8 / 2; within 2, 10 and 2, 6: 1/2 (64/2 + 16/2) * 2 / 2; rows 0, 2: 1/4 * 2 * 2 / 2
        assertThat(variance).isCloseTo(8 + 20 + 0.5, within(1e-12));
    }

    @Test
    void gives_the_weights_where_none_are_given() {
        var design = SurveyDesign.plan(4)
                .psus(PSU)
                .unitsWithin(SSU)
                .populations(each(5), each(8))
                .design();

        assertThat(design.weight(0)).isCloseTo(5 / 2.0 * 8 / 2.0, within(1e-12));
    }

    @Test
    void takes_the_same_label_in_another_unit_as_another_unit() {
        var design = SurveyDesign.plan(4)
                .strata(new int[] {1, 1, 2, 2})
                .psusNestedInStrata(new int[] {1, 2, 1, 2})
                .unitsWithin(new int[] {7, 7, 7, 7})
                .populations(each(9), each(1))
                .weights(each(1))
                .design();

        assertThat(design.size(Domain.all(4)).psus()).isEqualTo(4);
        assertThat(variance(design)).isCloseTo((4 + 36) * 7 / 9.0, within(1e-12));
    }

    @Test
    void names_the_units_whose_own_units_are_lonely() {
        var design = SurveyDesign.plan(3)
                .psus(new int[] {31, 32, 32})
                .unitsWithin(new int[] {1, 1, 2})
                .populations(new double[] {9, 9, 9}, new double[] {9, 9, 9})
                .design();

        assertThatExceptionOfType(LonelyStrata.class)
                .isThrownBy(() -> design.population(Domain.all(3)).variance())
                .satisfies(e -> assertThat(e.strata()).containsExactly(31));
    }

    @Test
    void refuses_a_population_smaller_than_the_sample_or_of_two_sizes_or_none() {
        var plan = SurveyDesign.plan(4).strata(new int[] {8, 8, 9, 9});

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> plan.populations(new double[] {1.5, 1.5, 3, 3}).design())
                .withMessage("population of stratum 8 is not at least the sample of 2: 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.populations(new double[] {5, 5, 3, 4}).design())
                .withMessage("population of stratum 9 is not one number: 3.0 and 4.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        plan.populations(new double[] {5, 5, 3, Double.NaN}).design())
                .withMessage("population of row 3 is not above 0: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.populations(each(5), each(5)).design())
                .withMessage("population sizes are not of at most 1 stages: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.populations(new double[3]))
                .withMessage("population sizes are not one for each of 4 rows: 3");
    }

    @Test
    void takes_two_sizes_as_one_that_differ_by_rounding() {
        var nearly = SurveyDesign.plan(4).populations(new double[] {1e9, 1e9 + 10, 1e9, 1e9});

        assertThat(variance(nearly.weights(each(1)).design())).isCloseTo(60, within(1e-6));
    }
}
