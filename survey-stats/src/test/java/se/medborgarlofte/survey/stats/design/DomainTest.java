package se.medborgarlofte.survey.stats.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DomainTest {

    private static final Domain EVEN = Domain.of(6, row -> row % 2 == 0);

    @Test
    void marks_rows_and_keeps_the_size_of_the_design() {
        assertThat(EVEN.size()).isEqualTo(6);
        assertThat(EVEN.count()).isEqualTo(3);
        assertThat(EVEN.rows()).containsExactly(0, 2, 4);
        assertThat(EVEN.contains(2)).isTrue();
        assertThat(EVEN.contains(3)).isFalse();
    }

    @Test
    void narrows_to_the_rows_in_both_and_stays_itself() {
        var low = Domain.of(6, row -> row < 3);

        assertThat(EVEN.and(low).rows()).containsExactly(0, 2);
        assertThat(EVEN.rows()).containsExactly(0, 2, 4);
    }

    @Test
    void and_its_complement_are_all() {
        assertThat(EVEN.complement().rows()).containsExactly(1, 3, 5);
        assertThat(Domain.all(6).complement().count()).isZero();
    }

    @Test
    void refuses_one_of_another_design() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVEN.and(Domain.all(5)))
                .withMessage("domain is not of 6 rows: 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVEN.or(Domain.all(5)))
                .withMessage("domain is not of 6 rows: 5");
    }
}
