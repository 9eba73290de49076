package se.medborgarlofte.survey.stats.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OverlapTest {

    /** The variance of a change by this covariance is that of {@link PlannedRounds}, where both rounds have one share. */
    @Test
    void agrees_with_planned_rounds() {
        var overlap = new Overlap(400, 0.5);
        var before = new AchievedShare(0.3, 800, 1.3);
        var after = new NextRound(1200, 1.3);

        double variance = before.variance() + after.variance(0.3) - 2 * overlap.covariance(before, after);

        assertThat(variance)
                .isCloseTo(new PlannedRounds(0.3, 800, 1200, 1.3, overlap).varianceOfChange(), within(1e-15));
    }

    @Test
    void refuses_more_in_both_rounds_than_in_either() {
        assertThatThrownBy(
                        () -> new Overlap(801, 0.5).covariance(new AchievedShare(0.3, 800, 1), new NextRound(1200, 1)))
                .hasMessageContaining("at most 800");
    }
}
