package se.medborgarlofte.survey.stats.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.promise.Goal1;

class NeededTest {

    private static Optional<Needed> needed(double target, double share, int adults) {
        return Needed.of(target, share, 1, Optional.of(adults), Goal1.rules());
    }

    /** 119, 190, 501, 1 413 and 3 202 before they are rounded. */
    @ParameterizedTest(name = "target 30 percent, share {0}: {1}")
    @CsvSource({"0.20, 120", "0.22, 190", "0.25, 500", "0.27, 1400", "0.28, 3200"})
    void is_told_to_two_figures(double share, long answers) {
        assertThat(needed(0.3, share, 100_000)).contains(new Needed(OptionalLong.of(answers)));
    }

    @Test
    void is_not_told_where_the_share_is_at_the_target() {
        assertThat(needed(0.3, 0.295, 100_000)).isEmpty();
        assertThat(needed(0.3, 0, 100_000)).isEmpty();
        assertThat(needed(1, 0.9, 100_000)).isEmpty();
    }

    @Test
    void more_than_half_of_those_who_live_there_will_never_answer() {
        assertThat(needed(0.3, 0.27, 2_830)).contains(new Needed(OptionalLong.of(1_400)));
        assertThat(needed(0.3, 0.27, 2_820)).contains(new Needed(OptionalLong.empty()));
        assertThat(Needed.of(0.3, 0.27, 1, Optional.empty(), Goal1.rules()))
                .contains(new Needed(OptionalLong.of(1_400)));
    }
}
