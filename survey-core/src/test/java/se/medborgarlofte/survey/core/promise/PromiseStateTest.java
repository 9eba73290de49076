package se.medborgarlofte.survey.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseStateTest {

    private static final Set<PromiseState> ENDS = EnumSet.of(
            PromiseState.FULFILLED, PromiseState.PARTLY_FULFILLED, PromiseState.NOT_FULFILLED, PromiseState.WITHDRAWN);

    @ParameterizedTest(name = "from {0}")
    @CsvSource({
        "DRAFT,            PROPOSED WITHDRAWN",
        "PROPOSED,         DRAFT DECIDED WITHDRAWN",
        "DECIDED,          PUBLISHED WITHDRAWN",
        "PUBLISHED,        ONGOING WITHDRAWN",
        "ONGOING,          PROLONGED FULFILLED PARTLY_FULFILLED NOT_FULFILLED WITHDRAWN",
        "PROLONGED,        PROLONGED FULFILLED PARTLY_FULFILLED NOT_FULFILLED WITHDRAWN",
        "FULFILLED,        ''",
        "PARTLY_FULFILLED, ''",
        "NOT_FULFILLED,    ''",
        "WITHDRAWN,        ''",
    })
    void the_only_moves_allowed(PromiseState from, String allowed) {
        String moves = Arrays.stream(PromiseState.values())
                .filter(from::mayBecome)
                .map(PromiseState::name)
                .collect(Collectors.joining(" "));

        assertThat(moves).isEqualTo(allowed);
    }

    @Test
    void nothing_reaches_residents_without_having_been_decided() {
        for (var from : PromiseState.values()) {
            assertThat(from.mayBecome(PromiseState.PUBLISHED)).isEqualTo(from == PromiseState.DECIDED);
            assertThat(from.mayBecome(PromiseState.DECIDED)).isEqualTo(from == PromiseState.PROPOSED);
        }
    }

    @Test
    void is_in_force_from_publication_to_its_end() {
        assertThat(Arrays.stream(PromiseState.values()).filter(PromiseState::isInForce))
                .containsExactly(PromiseState.PUBLISHED, PromiseState.ONGOING, PromiseState.PROLONGED)
                .doesNotContainAnyElementsOf(ENDS);
    }
}
