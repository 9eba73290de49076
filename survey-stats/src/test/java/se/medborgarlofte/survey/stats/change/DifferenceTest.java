package se.medborgarlofte.survey.stats.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.plan.Detection;

class DifferenceTest {

    private static final ProportionRule RULE = new ProportionRule(0.95, 0.05);

    private static ProportionEstimate share(int inside, int n) {
        var design = SurveyDesign.plan(n).design();
        return Proportion.of(row -> row < inside, Domain.all(n), design, RULE);
    }

    private static Change change(ProportionEstimate first, ProportionEstimate second) {
        return new Change(first, second, 0, first.n() + second.n() - 2);
    }

    /**
     * Copenhagen's published comparisons, each alone, as illustration: shares are rounded, equal n assumed where it is not
     * known, and a design effect of 1.5. Without the design effect the second would be called a change, which it is not.
     */
    @ParameterizedTest(name = "{0}: {1} to {2} percent of {3}")
    @CsvSource({
        "unsafe 2017 to 2018,           9, 12, 3863, true,  true",
        "unsafe at night 2017 to 2018, 22, 20, 3863, false, true",
        "unsafe at night 2021 to 2022, 16, 17, 3596, false, false",
        "unsafe 2009 to 2018,          24, 20, 3863, true,  true",
        "unsafe 2009 to 2022,          11,  9, 3596, true,  true",
    })
    void agrees_with_what_copenhagen_published_only_with_a_design_effect(
            String what, double before, double after, int n, boolean established, boolean naively) {
        assertThat(isEstablished(before / 100, after / 100, n, 1.5)).isEqualTo(established);
        assertThat(isEstablished(before / 100, after / 100, n, 1)).isEqualTo(naively);
    }

    private static boolean isEstablished(double before, double after, int n, double designEffect) {
        double variance = designEffect * (before * (1 - before) + after * (1 - after)) / n;
        var interval = Difference.of(after - before, Math.sqrt(variance), 2 * n - 2, 0.95)
                .interval();
        return !interval.contains(0);
    }

    /** Two samples of 200, 80 and 60 inside: p(1-p)/(n-1) each. */
    @Test
    void independent_samples_add_their_variances() {
        var difference = change(share(80, 200), share(60, 200)).difference(0.95).orElseThrow();

        assertThat(difference.value()).isCloseTo(-0.1, within(1e-12));
        assertThat(difference.standardError()).isCloseTo(Math.sqrt((0.4 * 0.6 + 0.3 * 0.7) / 199), within(1e-12));
        assertThat(difference.degreesOfFreedom()).isEqualTo(398);
        assertThat(difference.interval().upper()).isLessThan(0);
        assertThat(difference.pValue()).isBetween(0.03, 0.05);
    }

    @Test
    void a_higher_level_is_a_wider_interval_around_the_same_difference() {
        var change = change(share(80, 200), share(60, 200));

        var one = change.difference(0.95).orElseThrow();
        var family = change.difference(1 - 0.05 / 20).orElseThrow();

        assertThat(family.value()).isEqualTo(one.value());
        assertThat(family.pValue()).isEqualTo(one.pValue());
        assertThat(family.interval().width()).isGreaterThan(1.4 * one.interval().width());
        assertThat(family.interval().contains(0)).isTrue();
    }

    @Test
    void where_nothing_varies_there_is_no_difference_to_speak_of() {
        assertThat(change(share(0, 50), share(0, 50)).difference(0.95)).isEmpty();
        assertThat(new Change(share(20, 50), share(25, 50), 0, 0).difference(0.95))
                .isEmpty();
        assertThat(change(share(0, 0), share(25, 50)).difference(0.95)).isEmpty();
    }

    @Test
    void a_level_that_is_none_is_refused() {
        var change = change(share(20, 50), share(25, 50));

        assertThatIllegalArgumentException().isThrownBy(() -> change.difference(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(share(1, 2), share(1, 2), Double.NaN, 2));
    }

    @Test
    void what_two_rounds_have_in_common_makes_the_difference_more_certain() {
        var alone = change(share(80, 200), share(60, 200)).difference(0.95).orElseThrow();
        var common = new Change(share(80, 200), share(60, 200), 0.0005, 398)
                .difference(0.95)
                .orElseThrow();

        assertThat(Math.pow(common.standardError(), 2))
                .isCloseTo(Math.pow(alone.standardError(), 2) - 2 * 0.0005, within(1e-12));
    }

    @Test
    void the_detectable_change_is_smaller_where_more_answered() {
        var detection = new Detection(0.05, 3, 0.8);

        double few = change(share(120, 400), share(120, 400))
                .detectable(detection, true)
                .orElseThrow();
        double many = change(share(1200, 4000), share(1200, 4000))
                .detectable(detection, true)
                .orElseThrow();

        assertThat(few).isBetween(0.09, 0.11);
        assertThat(many).isLessThan(few / 2.5);
        assertThat(change(share(0, 400), share(120, 400)).detectable(detection, true))
                .isEmpty();
    }
}
