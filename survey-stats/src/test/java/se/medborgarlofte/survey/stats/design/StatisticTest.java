package se.medborgarlofte.survey.stats.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatisticTest {

    /** Variance of a total: 4/3 times the squared distances of the four values from their mean. */
    private static final SurveyDesign FOUR = SurveyDesign.plan(4).design();

    private static Statistic total(double... y) {
        return FOUR.totals(row -> y[row], Domain.all(4));
    }

    @Test
    void adds_and_subtracts_with_its_covariance() {
        var a = total(1, 2, 3, 6);
        var b = total(2, 1, 5, 0);

        assertThat(a.plus(b).value()).isEqualTo(20);
        assertThat(a.plus(b).variance()).isCloseTo(total(3, 3, 8, 6).variance(), within(1e-12));
        assertThat(a.minus(b).variance()).isCloseTo(a.variance() + b.variance() - 2 * a.covariance(b), within(1e-12));
        assertThat(a.variance()).isCloseTo(4 / 3.0 * 14, within(1e-12));
        assertThat(a.standardError()).isCloseTo(Math.sqrt(4 / 3.0 * 14), within(1e-12));
    }

    @Test
    void multiplies_and_divides_by_the_delta_method() {
        var a = total(1, 2, 3, 6);
        var b = total(2, 1, 5, 0);

        assertThat(a.times(b).value()).isEqualTo(96);
        assertThat(a.times(b).variance())
                .isCloseTo(64 * a.variance() + 144 * b.variance() + 2 * 96 * a.covariance(b), within(1e-9));
        assertThat(a.dividedBy(b).value()).isEqualTo(1.5);
        assertThat(a.dividedBy(b).variance())
                .isCloseTo((a.variance() - 3 * a.covariance(b) + 2.25 * b.variance()) / 64, within(1e-12));
        assertThat(a.log().value()).isEqualTo(Math.log(12));
        assertThat(a.log().variance()).isCloseTo(a.variance() / 144, within(1e-12));
    }

    @Test
    void takes_constants_as_sure() {
        var a = total(1, 2, 3, 6);

        assertThat(a.plus(5).value()).isEqualTo(17);
        assertThat(a.plus(5).variance()).isEqualTo(a.variance());
        assertThat(a.times(-2).value()).isEqualTo(-24);
        assertThat(a.times(-2).variance()).isCloseTo(4 * a.variance(), within(1e-12));
    }

    @Test
    void rests_on_the_rows_of_all_it_was_made_from() {
        var one = FOUR.totals(row -> 1, Domain.of(4, row -> row == 0));
        var other = FOUR.totals(row -> 1, Domain.of(4, row -> row == 2));

        assertThat(one.plus(other).domain().rows()).containsExactly(0, 2);
        assertThat(one.plus(3).domain().rows()).containsExactly(0);
        assertThat(one.design()).isSameAs(FOUR);
    }

    @Test
    void multiplies_each_replicate_by_itself() {
        double[][] weights = {{0, 2}, {2, 0}};
        var replicates = Replicates.of(weights, 0.5, new double[] {1, 1}, Replicates.Centre.MEAN_OF_REPLICATES);
        var design = SurveyDesign.replicated(new double[] {1, 1}, replicates);
        double[] y = {1, 4};

        var total = design.totals(row -> y[row], Domain.all(2));

        // 8 and 2 around 5; squares 64 and 4 around 34
        assertThat(total.variance()).isCloseTo(9, within(1e-12));
        assertThat(total.times(total).variance()).isCloseTo(900, within(1e-9));
        assertThat(total.log().value()).isEqualTo(Math.log(5));
        assertThat(total.log().variance()).isCloseTo(Math.pow(Math.log(4) / 2, 2), within(1e-12));
    }

    @Test
    void refuses_a_statistic_of_another_design() {
        var other = SurveyDesign.plan(4).design().totals(row -> 1, Domain.all(4));

        for (Runnable call : Arrays.<Runnable>asList(
                () -> total(1, 1, 1, 1).plus(other),
                () -> total(1, 1, 1, 1).covariance(other),
                () -> FOUR.variance(other))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(call::run)
                    .withMessage("statistic is not of the same design: 4.0");
        }
    }
}
