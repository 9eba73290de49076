package se.medborgarlofte.survey.stats.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.Suggestion.Effect;

class GoalOutcomeTest {

    /** Surely missed: by the bound that all areas share. */
    private static AreaOutcome area(String effect) {
        return new AreaOutcome(
                new AreaCode(effect),
                100,
                OptionalDouble.of(0.3),
                Effect.valueOf(effect.replace("SURELY_", "")),
                Optional.empty(),
                effect.startsWith("SURELY"),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "MET MET MET,                     MET",
        "MET UNDECIDED MET,               UNDECIDED",
        "MET MISSED UNDECIDED,            UNDECIDED",
        "MET SURELY_MISSED UNDECIDED,     MISSED",
        "MET CANNOT MET,                  CANNOT",
        "SURELY_MISSED CANNOT MET,        MISSED",
    })
    void several_areas_are_reached_together(String areas, Effect expected) {
        var outcome = GoalOutcome.of(
                Stream.of(areas.split(" ")).map(GoalOutcomeTest::area).toList());

        assertThat(outcome.effect()).isEqualTo(expected);
        assertThat(outcome.reasons().isEmpty()).isEqualTo(expected != Effect.CANNOT);
    }

    @Test
    void an_area_has_its_own_outcome_and_others_that_of_all() {
        var outcome = GoalOutcome.of(List.of(area("MET"), area("UNDECIDED")));

        assertThat(outcome.in(new AreaCode("MET"))).isEqualTo(Effect.MET);
        assertThat(outcome.in(new AreaCode("ELSEWHERE"))).isEqualTo(Effect.UNDECIDED);
    }
}
