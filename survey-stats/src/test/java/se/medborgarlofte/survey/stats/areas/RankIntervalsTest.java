package se.medborgarlofte.survey.stats.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {

    /** So far apart that two are told apart when they are more than {@code apart} from each other. */
    private static List<RankInterval> ranks(int apart, int... values) {
        return RankIntervals.of(values.length, (one, other) -> values[one] - values[other] > apart);
    }

    @Test
    void is_a_ranking_where_every_difference_is_established() {
        var ranks = ranks(5, 10, 30, 20);

        assertThat(ranks).containsExactly(new RankInterval(3, 3), new RankInterval(1, 1), new RankInterval(2, 2));
    }

    @Test
    void is_every_place_where_no_difference_is_established() {
        var ranks = ranks(50, 10, 30, 20);

        assertThat(ranks).containsOnly(new RankInterval(1, 3));
    }

    @Test
    void leaves_those_between_with_every_place_that_nothing_rules_out() {
        var ranks = ranks(15, 10, 20, 30, 40);

        assertThat(ranks)
                .containsExactly(
                        new RankInterval(3, 4), new RankInterval(2, 4), new RankInterval(1, 3), new RankInterval(1, 2));
    }

    @Test
    void has_one_place_for_one_area_and_none_for_none() {
        assertThat(ranks(1, 7)).containsExactly(new RankInterval(1, 1));
        assertThat(ranks(1)).isEmpty();
    }

    @Test
    void places_begin_with_the_first_and_do_not_end_before_they_begin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RankInterval(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RankInterval(2, 1));
        assertThat(new RankInterval(2, 4).places()).isEqualTo(3);
    }
}
