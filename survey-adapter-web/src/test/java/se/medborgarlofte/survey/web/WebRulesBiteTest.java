package se.medborgarlofte.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.PlantedFaults;

/** Each rule of this room objects to every fault planted for it. */
class WebRulesBiteTest {

    static Stream<PlantedFaults> rules() {
        return PlantedFaults.of(WebArchitectureTest.class, "se.medborgarlofte.survey.web.planted");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void objects_to_every_planted_fault(PlantedFaults planted) {
        assertThat(planted.all()).isNotEmpty();
        assertThat(planted.spared()).isEmpty();
    }
}
