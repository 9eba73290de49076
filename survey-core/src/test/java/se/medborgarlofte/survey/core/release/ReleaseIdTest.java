package se.medborgarlofte.survey.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.round.RoundId;

class ReleaseIdTest {

    @Test
    void is_a_round_and_a_number() {
        var id = ReleaseId.of(new RoundId("2018-spring"), 12);

        assertThat(id).hasToString("2018-spring-12");
        assertThat(id.round()).isEqualTo(new RoundId("2018-spring"));
        assertThat(id.number()).isEqualTo(12);
    }

    @Test
    void the_tenth_comes_after_the_ninth() {
        assertThat(Stream.of("2018-1", "2016-10", "2016-9").map(ReleaseId::new).sorted())
                .extracting(ReleaseId::value)
                .containsExactly("2016-9", "2016-10", "2018-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2016", "2016-", "-1", "2016-0", "2016-01", "../2016-1", "2016-12345", "ÅR-1"})
    void refuses_any_other_name(String name) {
        assertThat(ReleaseId.isOne(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleaseId(name));
    }
}
