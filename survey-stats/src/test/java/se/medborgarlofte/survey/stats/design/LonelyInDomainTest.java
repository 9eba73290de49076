package se.medborgarlofte.survey.stats.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two strata of two rows each; the domain holds both rows of the first and one of the second. */
class LonelyInDomainTest {

    private static final double[] Y = {1, 3, 5, 100};
    private static final Domain DOMAIN = Domain.of(4, row -> row < 3);

    private static DesignPlan plan(LonelyPsu rule) {
        return SurveyDesign.plan(4).strata(new int[] {1, 1, 2, 2}).lonelyPsu(rule);
    }

    @ParameterizedTest
    @CsvSource({
        // first stratum: 2 (1 + 1); second about the grand mean 9/4: 2 (2.75² + 2.25²), or as much as the first
        "ADJUST, 29.25",
        "CERTAINTY, 29.25",
        "AVERAGE, 8",
    })
    void a_stratum_with_one_unit_in_the_domain_is_treated_as_lonely_on_demand(LonelyPsu rule, double variance) {
        var design = plan(rule).lonelyPsuInDomainsToo().design();

        assertThat(design.totals(row -> Y[row], DOMAIN).variance()).isCloseTo(variance, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"ADJUST", "AVERAGE", "FAIL"})
    void otherwise_the_unit_outside_counts_as_zero(LonelyPsu rule) {
        var design = plan(rule).design();

        // 4 + 2 (2.5² + 2.5²)
        assertThat(design.totals(row -> Y[row], DOMAIN).variance()).isCloseTo(29, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"ADJUST", "AVERAGE", "FAIL"})
    void a_difference_of_two_domains_covers_what_either_covers(LonelyPsu rule) {
        var design = plan(rule).lonelyPsuInDomainsToo().design();
        var rest = design.totals(row -> Y[row], DOMAIN.complement());

        var whole = design.totals(row -> Y[row], DOMAIN).plus(rest);

        assertThat(whole.variance()).isCloseTo(4 + 95 * 95, within(1e-9));
    }

    @Test
    void where_every_stratum_is_to_add_what_the_others_add_they_are_named() {
        var design = plan(LonelyPsu.AVERAGE).lonelyPsuInDomainsToo().design();
        var oneOfEach = design.totals(row -> Y[row], Domain.of(4, row -> row % 2 == 0));

        assertThatExceptionOfType(LonelyStrata.class)
                .isThrownBy(oneOfEach::variance)
                .withMessage("strata are not of at least two sampling units each: [1, 2]")
                .satisfies(lonely -> assertThat(lonely.strata()).containsExactly(1, 2));
    }

    @Test
    void only_strata_that_are_measured_can_stand_in_for_others() {
        var design = SurveyDesign.plan(5)
                .strata(new int[] {1, 1, 2, 2, 3})
                .lonelyPsu(LonelyPsu.AVERAGE)
                .lonelyPsuInDomainsToo()
                .design();
        var oneOfEach = design.totals(row -> Y[row % 4], Domain.of(5, row -> row % 2 == 0));

        assertThatExceptionOfType(LonelyStrata.class)
                .isThrownBy(oneOfEach::variance)
                .satisfies(lonely -> assertThat(lonely.strata()).containsExactly(1, 2, 3));
    }
}
