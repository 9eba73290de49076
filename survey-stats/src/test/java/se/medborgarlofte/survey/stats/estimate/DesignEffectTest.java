package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DesignEffectTest {

    @Test
    void compares_with_a_sample_of_the_same_size() {
        var sample = new SimpleSample(0.25, 50, 200);

        assertThat(DesignEffect.WITH_REPLACEMENT.of(0.01, sample).orElseThrow()).isCloseTo(2, within(1e-12));
        assertThat(DesignEffect.WITHOUT_REPLACEMENT.of(0.01, sample).orElseThrow())
                .isCloseTo(2 / 0.75, within(1e-12));
    }

    @Test
    void is_undefined_where_all_values_are_equal() {
        assertThat(DesignEffect.WITH_REPLACEMENT.of(0, new SimpleSample(0, 50, 200)))
                .isEmpty();
    }

    @Test
    void is_undefined_without_replacement_unless_the_weights_sum_up_to_more_than_n() {
        assertThat(DesignEffect.WITHOUT_REPLACEMENT.of(0.01, new SimpleSample(0.25, 50, 50)))
                .isEmpty();
        assertThat(DesignEffect.WITHOUT_REPLACEMENT.of(0.01, new SimpleSample(0.25, 50, 49)))
                .isEmpty();
    }

    @Test
    void a_single_value_has_no_variance() {
        assertThat(SimpleSample.of(0.2, 1, 7).elementVariance()).isZero();
    }
}
