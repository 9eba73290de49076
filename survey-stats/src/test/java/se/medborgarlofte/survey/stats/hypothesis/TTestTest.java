package se.medborgarlofte.survey.stats.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.distribution.StudentT;
import se.medborgarlofte.survey.stats.estimate.Mean;

class TTestTest {

    private static final SurveyDesign FOUR = SurveyDesign.plan(4).design();

    @Test
    void sets_a_mean_against_zero_on_one_degree_of_freedom_less() {
        var mean = Mean.statistic(new double[] {1, 2, 3, 6}, Domain.all(4), FOUR);

        var test = TTest.of(mean, 0.95).orElseThrow();

        double error = Math.sqrt(14 / 12.0);
        assertThat(test.estimate()).isEqualTo(3);
        assertThat(test.standardError()).isCloseTo(error, within(1e-12));
        assertThat(test.statistic()).isCloseTo(3 / error, within(1e-12));
        assertThat(test.degreesOfFreedom()).isEqualTo(2);
        assertThat(test.pValue()).isCloseTo(2 * StudentT.upperTail(3 / error, 2), within(1e-12));
        assertThat(test.interval().upper()).isCloseTo(3 + error * StudentT.twoSided(0.95, 2), within(1e-12));
        assertThat(test.interval().lower()).isCloseTo(3 - error * StudentT.twoSided(0.95, 2), within(1e-12));
    }

    @Test
    void has_the_same_probability_on_either_side() {
        var up = Mean.statistic(new double[] {1, 2, 3, 6}, Domain.all(4), FOUR);

        assertThat(TTest.of(up.times(-1), 0.95).orElseThrow().pValue())
                .isEqualTo(TTest.of(up, 0.95).orElseThrow().pValue());
        assertThat(TTest.of(up.plus(-3), 0.95).orElseThrow().pValue()).isEqualTo(1);
    }

    @Test
    void is_silent_without_degrees_of_freedom_and_without_variance() {
        var constant = Mean.statistic(new double[] {2, 2, 2, 2}, Domain.all(4), FOUR);
        var pair = Mean.statistic(new double[] {1, 2, 3, 6}, Domain.of(4, row -> row < 2), FOUR);
        var nobody = Mean.statistic(new double[] {1, 2, 3, 6}, Domain.of(4, row -> false), FOUR);

        assertThat(TTest.of(constant, 0.95)).isEmpty();
        assertThat(TTest.of(pair, 0.95)).isEmpty();
        assertThat(TTest.of(pair, 1.0, 0.95)).isPresent();
        assertThat(TTest.of(pair, Double.NaN, 0.95)).isEmpty();
        assertThat(TTest.of(nobody, 3.0, 0.95)).isEmpty();
    }
}
