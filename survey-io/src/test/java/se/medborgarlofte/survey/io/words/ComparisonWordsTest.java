package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.comparison.Effect;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.QuestionChange;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.SignedOverride;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.catalogue.Catalogue;

class ComparisonWordsTest {

    private final ComparisonWords swedish = new ComparisonWords(Language.SV);
    private final ComparisonWords english = new ComparisonWords(Language.EN);

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void every_reason_is_a_clause_in_both_languages(ReasonCode code) {
        var reason = reason(code);

        assertThat(swedish.clause(reason)).matches("\\p{Ll}.*[^.]").isNotEqualTo(english.clause(reason));
        assertThat(english.clause(reason)).matches("\\p{Ll}.*[^.]");
    }

    private static Reason reason(ReasonCode code, Evidence... evidence) {
        return Reason.of(code, Effect.WARN, List.of(evidence));
    }

    private static Evidence mode(Mode mode, String first, String second) {
        return new Evidence(Trait.MODE_SHARE, mode.name().toLowerCase(Locale.ROOT), first, second);
    }

    @Test
    void the_ways_to_answer_are_those_of_the_two_rounds() {
        var moved =
                reason(ReasonCode.MODE_CHANGED, mode(Mode.ON_LOCATION, "100.0", "0.0"), mode(Mode.WEB, "0.0", "100.0"));
        var shifted = reason(ReasonCode.MODE_CHANGED, mode(Mode.PAPER, "29.5", "29.3"), mode(Mode.WEB, "70.5", "70.7"));
        var unknown = reason(
                ReasonCode.MODE_CHANGED, mode(Mode.NOT_RECORDED, "100.0", "0.0"), mode(Mode.WEB, "0.0", "100.0"));

        assertThat(swedish.clause(moved)).isEqualTo("man svarade på plats första gången och på webben andra");
        assertThat(english.clause(moved))
                .isEqualTo("people answered on location the first time and on the web the second");
        assertThat(swedish.clause(shifted)).isEqualTo("andelarna som svarade på papper och på webben är olika stora");
        assertThat(swedish.clause(unknown)).isEqualTo("uppgift saknas om hur alla svarade");
    }

    @Test
    void groups_are_called_by_name() {
        var named = new ComparisonWords(Language.SV, group -> group.equals("1 × 2") ? "Kvinna, 25–44 år" : group);

        assertThat(named.evidence(new Evidence(Trait.GROUP_SHARE, "1 × 2", "16.5", "22.9")))
                .isEqualTo("Kvinna, 25–44 år: 16,5 → 22,9 procent av svaren");
    }

    @Test
    void every_effect_fate_trait_and_value_has_words() {
        for (var words : List.of(swedish, english)) {
            for (var effect : Effect.values()) {
                assertThat(words.effect(effect)).isNotBlank();
            }
            for (var fate : QuestionChange.Fate.values()) {
                assertThat(words.fate(fate)).isNotBlank();
            }
            for (var trait : Trait.values()) {
                assertThat(words.evidence(Evidence.of(trait, "a", "b"))).containsPattern(": (a → )?b\\b");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CollectionDesign.class)
    void no_design_is_shown_as_the_file_writes_it(CollectionDesign design) {
        String value = design.name().toLowerCase(Locale.ROOT);

        assertThat(swedish.evidence(Evidence.of(Trait.DESIGN, value, ""))).doesNotContain("_");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void no_mode_is_shown_as_the_file_writes_it(Mode mode) {
        String value = mode.name().toLowerCase(Locale.ROOT);

        assertThat(english.evidence(new Evidence(Trait.MODE_SHARE, value, "1.5", "2.5")))
                .doesNotContain("_")
                .endsWith(": 1.5 → 2.5 percent of the answers");
    }

    @Test
    void every_recall_period_of_the_rules_has_words() {
        assertThat(Catalogue.comparisonRules().questions().recallPeriods())
                .allSatisfy(
                        period -> assertThat(swedish.evidence(Evidence.of(Trait.RECALL_PERIOD, period.period(), "")))
                                .doesNotContain("_"));
    }

    @Test
    void decimals_are_written_as_the_language_writes_them_and_holes_are_named() {
        assertThat(swedish.evidence(Evidence.of(Trait.DAYLIGHT, "10.2", "7.4")))
                .isEqualTo("timmar dagsljus: 10,2 → 7,4");
        assertThat(swedish.evidence(new Evidence(Trait.OPTION, "9", "Annat", "")))
                .isEqualTo("svarsalternativ, 9: Annat → (inget)");
        assertThat(english.evidence(new Evidence(Trait.COMPOSITION_CHANCE, "", "", "6.2")))
                .isEqualTo("how much chance alone can give: 6.2 percentage points");
    }

    @Test
    void numbers_of_persons_and_days_are_written_as_the_language_writes_them() {
        assertThat(swedish.evidence(Evidence.of(Trait.PERSONS, "2851", "804"))).isEqualTo("personer: 2\u00a0851 → 804");
        assertThat(english.evidence(Evidence.of(Trait.PERSONS_IN_BOTH, "2851", "")))
                .isEqualTo("persons in both: 2,851 → (none)");
        assertThat(swedish.evidence(Evidence.of(Trait.MID_FIELDWORK, "2016-10-15", "2018-01-15")))
                .isEqualTo("mitten av insamlingen: 15 oktober 2016 → 15 januari 2018");
    }

    @Test
    void several_reasons_are_one_list() {
        assertThat(swedish.clauses(List.of(
                        reason(ReasonCode.NOT_A_SAMPLE),
                        reason(ReasonCode.SCALE_CHANGED),
                        reason(ReasonCode.PRELIMINARY),
                        reason(ReasonCode.NOT_A_SAMPLE))))
                .isEqualTo("minst en av enkäterna var öppen för alla, svarsskalan har ändrats och siffrorna är"
                        + " preliminära");
        assertThat(english.clauses(List.of(reason(ReasonCode.PRELIMINARY)))).isEqualTo("the figures are preliminary");
    }

    /** S25. */
    @Test
    void whoever_compares_all_the_same_is_named() {
        var signed = new SignedOverride(
                ReasonCode.MODE_CHANGED,
                new RoundId("2016"),
                new RoundId("2020"),
                Optional.empty(),
                "Anna Ek",
                "samordnaren",
                LocalDate.of(2021, 2, 3),
                "Vi har prövat båda sätten på samma personer.");
        var reason = Reason.of(ReasonCode.MODE_CHANGED, Effect.WARN, List.of());

        assertThat(swedish.overridden(reason, signed))
                .isEqualTo("Jämförelsen görs trots att man svarade på olika sätt."
                        + " Beslutat av samordnaren 2021-02-03: ”Vi har prövat båda sätten på samma personer.”"
                        + " (Anna Ek)");
    }
}
