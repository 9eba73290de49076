package se.medborgarlofte.survey.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.round.RoundId;

class DeclarationsTest {

    private static final RoundId KNOWN = new RoundId("2016");
    private static final RoundId UNKNOWN = new RoundId("2061");

    @Test
    void what_nobody_has_declared_is_not_known() {
        var nothing = Declarations.NONE.of(KNOWN);

        assertThat(nothing.round()).isEqualTo(KNOWN);
        assertThat(nothing.event()).isEmpty();
        assertThat(nothing.preliminary()).isFalse();
    }

    @Test
    void a_round_that_does_not_exist_is_told_wherever_it_is_named() {
        var signed = new SignedOverride(
                ReasonCode.MODE_CHANGED,
                KNOWN,
                UNKNOWN,
                Optional.empty(),
                "Anna Ek",
                "samordnare",
                LocalDate.of(2021, 2, 3),
                "Vi har prövat båda sätten på samma personer.");
        var declared = new Declarations(
                List.of(Declarations.NONE.of(KNOWN), Declarations.NONE.of(UNKNOWN)),
                List.of(),
                List.of(signed),
                Optional.empty());

        assertThat(declared.check(List.of(KNOWN)).list())
                .extracting(Finding::toString)
                .containsExactly(
                        "rounds[1].round: comparison.roundUnknown {round=2061}",
                        "overrides[0].second: comparison.roundUnknown {round=2061}");
        assertThat(declared.check(List.of(KNOWN, UNKNOWN)).isEmpty()).isTrue();
    }
}
