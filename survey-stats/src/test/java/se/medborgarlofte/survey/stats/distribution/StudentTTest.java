package se.medborgarlofte.survey.stats.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudentTTest {

    /** qt(0.975, 1), R, case dist-qt. */
    private static final double CAUCHY = 12.706204736174694;

    @Test
    void leave_half_of_the_error_above() {
        assertThat(StudentT.twoSided(0.95, 1)).isCloseTo(CAUCHY, within(1e-9));
        assertThat(StudentT.exceededBy(0.025, 1)).isCloseTo(CAUCHY, within(1e-9));
    }

    @Test
    void are_the_same_when_more_are_asked_for_than_are_remembered() {
        IntStream.rangeClosed(1, 11_000).forEach(df -> StudentT.exceededBy(0.31, df));

        assertThat(StudentT.exceededBy(0.0251, 1)).isCloseTo(1 / Math.tan(Math.PI * 0.0251), within(1e-9));
        assertThat(StudentT.twoSided(0.95, 1)).isCloseTo(CAUCHY, within(1e-9));
    }

    @Test
    void refuse_what_is_no_probability_or_no_degrees_of_freedom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudentT.twoSided(1.5, 3))
                .withMessage("level is not in (0, 1): 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudentT.exceededBy(0, 3))
                .withMessage("tail probability is not in (0, 1): 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudentT.exceededBy(0.1, 0))
                .withMessage("degrees of freedom is not above 0: 0.0");
    }
}
