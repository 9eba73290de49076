package se.medborgarlofte.survey.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.indicator.Indicators;
import se.medborgarlofte.survey.core.round.RoundId;

class ComparabilityTest {

    private static final ComparisonRules RULES = Cmp1.rules();
    private static final RoundId FIRST = new RoundId("2016");
    private static final RoundId SECOND = new RoundId("2018");
    private static final Indicator INDICATOR = Indicators.unsafe();
    private static final Evidence EVIDENCE = Evidence.of(Trait.DESIGN, "a", "b");
    private static final SignedOverride SIGNED = new SignedOverride(
            ReasonCode.MODE_CHANGED,
            FIRST,
            SECOND,
            Optional.empty(),
            "Anna Ek",
            "trygghetssamordnare",
            LocalDate.of(2019, 3, 4),
            "Vi har prövat båda sätten på samma personer och fått samma svar.");

    private static Reason reason(ReasonCode code, Degree degree) {
        return RULES.reason(code, degree, List.of(EVIDENCE));
    }

    private static Comparability of(List<SignedOverride> overrides, Reason... reasons) {
        return Comparability.of(FIRST, SECOND, INDICATOR, Arrays.asList(reasons), overrides, RULES);
    }

    @Test
    void nothing_between_the_figures_is_no_effect() {
        var free = of(List.of());

        assertThat(free.effect()).isEmpty();
        assertThat(free.isBlocked()).isFalse();
        assertThat(free.sideBySide()).isTrue();
        assertThat(free.rules()).isEqualTo("cmp-1");
    }

    @Test
    void the_worst_wins_and_all_are_listed() {
        var mixed = of(
                List.of(),
                reason(ReasonCode.LAYOUT_CHANGED, Degree.WEAK),
                reason(ReasonCode.MODE_CHANGED, Degree.STRONG),
                reason(ReasonCode.SEASON_CHANGED, Degree.MEDIUM));

        assertThat(mixed.effect()).contains(Effect.BLOCK);
        assertThat(mixed.reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.MODE_CHANGED, ReasonCode.SEASON_CHANGED, ReasonCode.LAYOUT_CHANGED);
    }

    @Test
    void a_signed_reason_turns_a_block_into_a_warning_and_stays_with_it() {
        var overridden = of(List.of(SIGNED), reason(ReasonCode.MODE_CHANGED, Degree.STRONG));

        assertThat(overridden.isBlocked()).isFalse();
        assertThat(overridden.effect()).contains(Effect.WARN);
        assertThat(overridden.reasons().get(0).overridden()).contains(SIGNED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReasonCode.class,
            names = {"NOT_A_SAMPLE", "SCALE_CHANGED", "BASE_CHANGED"})
    void nobody_can_sign_away_an_open_round_a_scale_or_a_base(ReasonCode code) {
        var signed = Rewritten.with(SIGNED, "code", code);

        assertThat(of(List.of(signed), reason(code, Degree.STRONG)).isBlocked()).isTrue();
    }

    @Test
    void an_override_is_for_its_own_rounds_and_its_own_indicator() {
        var block = reason(ReasonCode.MODE_CHANGED, Degree.STRONG);
        var otherRounds = Rewritten.with(SIGNED, "second", new RoundId("2020"));
        var otherIndicator = Rewritten.with(SIGNED, "indicator", Optional.of(new IndicatorId("I_OTHER")));
        var sameIndicator = Rewritten.with(SIGNED, "indicator", Optional.of(INDICATOR.id()));

        assertThat(of(List.of(otherRounds), block).isBlocked()).isTrue();
        assertThat(of(List.of(otherIndicator), block).isBlocked()).isTrue();
        assertThat(of(List.of(sameIndicator), block).isBlocked()).isFalse();
    }

    @Test
    void a_warning_needs_no_signature() {
        assertThat(of(List.of(SIGNED), reason(ReasonCode.MODE_CHANGED, Degree.MEDIUM))
                        .reasons()
                        .get(0)
                        .overridden())
                .isEmpty();
    }

    @Test
    void figures_on_two_scales_do_not_even_stand_beside_each_other() {
        assertThat(of(List.of(), reason(ReasonCode.SCALE_CHANGED, Degree.STRONG))
                        .sideBySide())
                .isFalse();
        assertThat(of(List.of(), reason(ReasonCode.MODE_CHANGED, Degree.STRONG)).sideBySide())
                .isTrue();
    }

    @Test
    void what_concerns_one_area_stays_there() {
        var centrum = new AreaCode("CENTRUM");
        var moved = reason(ReasonCode.AREA_EDITION_CHANGED, Degree.STRONG).in(centrum);

        var both = of(List.of(), moved, reason(ReasonCode.SEASON_CHANGED, Degree.MEDIUM));

        assertThat(both.within(Optional.of(centrum)).isBlocked()).isTrue();
        assertThat(both.within(Optional.of(new AreaCode("VALLAS"))).isBlocked()).isFalse();
        assertThat(both.within(Optional.empty()).reasons()).hasSize(1);
    }

    @Test
    void a_reason_of_a_few_words_is_no_reason() {
        var constraints = Constraints.standard();
        var shortest = "x".repeat(SignedOverride.SHORTEST);

        assertThat(constraints.check(Rewritten.with(SIGNED, "text", shortest)).isEmpty())
                .isTrue();
        assertThat(constraints
                        .check(Rewritten.with(SIGNED, "text", shortest.substring(1)))
                        .list())
                .hasSize(1);
    }

    @Test
    void rules_that_forget_a_reason_are_wrong() {
        var forgetful = Rewritten.with(RULES, "codes", List.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> forgetful.reason(ReasonCode.MODE_CHANGED, Degree.WEAK, List.of()))
                .withMessageContaining("MODE_CHANGED");
    }

    @ParameterizedTest(name = "[{0}; {1}]: {2}")
    @CsvSource({
        "0.1, 9, INCREASE",
        "-9, -0.1, DECREASE",
        "0.1, 4, INCREASE",
        "0, 4, PRACTICALLY_UNCHANGED",
        "-4.9, 4.9, PRACTICALLY_UNCHANGED",
        "-5, 4, NO_ESTABLISHED_CHANGE",
        "-4, 5, NO_ESTABLISHED_CHANGE",
        "-9, 9, NO_ESTABLISHED_CHANGE",
        "NaN, NaN, NO_ESTABLISHED_CHANGE",
    })
    void the_verdict_is_read_from_the_interval_and_nothing_else(double lower, double upper, Verdict verdict) {
        assertThat(Verdict.of(lower, upper, 5)).isEqualTo(verdict);
        assertThat(verdict.isChange()).isEqualTo(lower > 0 || upper < 0);
    }
}
