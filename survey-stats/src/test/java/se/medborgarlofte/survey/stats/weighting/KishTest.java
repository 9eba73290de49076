package se.medborgarlofte.survey.stats.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

class KishTest {

    private static final SurveyDesign DESIGN =
            SurveyDesign.plan(4).weights(new double[] {1, 3, 0, 8}).design();

    @Test
    void equal_weights_cost_nothing() {
        assertThat(Kish.of(new double[] {3, 3, 3}).effectiveSampleSize()).isCloseTo(3, within(1e-12));
    }

    @Test
    void takes_the_rows_of_a_domain_and_leaves_out_those_without_weight() {
        var kish = Kish.in(Domain.of(4, row -> row < 3), DESIGN).orElseThrow();

        assertThat(kish.n()).isEqualTo(2);
        assertThat(kish.effectiveSampleSize()).isCloseTo(16 / 10.0, within(1e-12));
        assertThat(kish.designEffect()).isCloseTo(2 * 10 / 16.0, within(1e-12));
    }

    @Test
    void is_nothing_where_no_row_has_weight() {
        assertThat(Kish.in(Domain.of(4, row -> row == 2), DESIGN)).isEmpty();
    }

    @Test
    void refuses_weights_that_are_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kish.of(new double[] {1, -2}))
                .withMessage("weight is not at least 0: -2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kish.of(new double[] {0}))
                .withMessage("no weight is above 0");
    }
}
