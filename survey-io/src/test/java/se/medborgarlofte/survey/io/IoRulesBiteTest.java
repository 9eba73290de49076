package se.medborgarlofte.survey.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.PlantedFaults;

/** Each rule of this room objects to every fault planted for it. */
class IoRulesBiteTest {

    static Stream<PlantedFaults> rules() {
        return PlantedFaults.of(IoArchitectureTest.class, "se.medborgarlofte.survey.io.planted");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void objects_to_every_planted_fault(PlantedFaults planted) {
        assertThat(planted.all()).isNotEmpty();
        assertThat(planted.spared()).isEmpty();
    }
}
