package se.medborgarlofte.survey.core.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.CodeRule;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.Latitude;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.Modes;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.People;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.Questions;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.RecallPeriod;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.Relation;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.Season;
import se.medborgarlofte.survey.core.comparison.ComparisonRules.Verdicts;
import se.medborgarlofte.survey.core.round.Mode;

/** The first edition of the rules, for tests of rooms that read no files; the shipped file is held against it. */
public final class Cmp1 {

    private Cmp1() {}

    public static ComparisonRules rules() {
        return new ComparisonRules(
                "cmp",
                1,
                codes(),
                new Modes(20, 5, 10, List.of(Mode.TELEPHONE, Mode.FACE_TO_FACE)),
                new Questions(3, recallPeriods(), new Relation("RELATION", List.of(1))),
                new Season(
                        new BigDecimal("4"),
                        new BigDecimal("2"),
                        List.of("mörk", "mörker", "kväll", "natt", "dark", "night", "evening"),
                        new BigDecimal("59.3"),
                        latitudes()),
                new People(List.of("SEX", "AGE_GROUP"), 15, 10, 10, 5, 20, 5, 60, 90, 10, new BigDecimal("2")),
                new Verdicts(30, 50, 30, 5, 8, 5, 5, 10, 80));
    }

    private static List<CodeRule> codes() {
        return List.of(
                rule(ReasonCode.NOT_A_SAMPLE, Effect.BLOCK, Optional.empty(), Optional.empty(), false, true),
                rule(ReasonCode.DESIGN_CHANGED, Effect.BLOCK, Optional.empty(), Optional.empty(), true, true),
                rule(ReasonCode.FRAME_CHANGED, Effect.BLOCK, Optional.of(Effect.WARN), Optional.empty(), true, true),
                rule(
                        ReasonCode.MODE_CHANGED,
                        Effect.BLOCK,
                        Optional.of(Effect.WARN),
                        Optional.of(Effect.NOTE),
                        true,
                        true),
                rule(
                        ReasonCode.QUESTION_TEXT_CHANGED,
                        Effect.BLOCK,
                        Optional.empty(),
                        Optional.of(Effect.NOTE),
                        true,
                        true),
                rule(
                        ReasonCode.OPTIONS_CHANGED,
                        Effect.BLOCK,
                        Optional.of(Effect.WARN),
                        Optional.of(Effect.NOTE),
                        true,
                        true),
                rule(ReasonCode.SCALE_CHANGED, Effect.BLOCK, Optional.empty(), Optional.empty(), false, false),
                rule(ReasonCode.ORDER_CHANGED, Effect.WARN, Optional.empty(), Optional.of(Effect.NOTE), true, true),
                rule(ReasonCode.LAYOUT_CHANGED, Effect.WARN, Optional.empty(), Optional.of(Effect.NOTE), true, true),
                rule(ReasonCode.BASE_CHANGED, Effect.BLOCK, Optional.empty(), Optional.of(Effect.NOTE), false, true),
                rule(
                        ReasonCode.INDICATOR_VERSION_CHANGED,
                        Effect.BLOCK,
                        Optional.empty(),
                        Optional.of(Effect.NOTE),
                        true,
                        true),
                rule(ReasonCode.RECALL_PERIOD_CHANGED, Effect.BLOCK, Optional.empty(), Optional.empty(), true, true),
                rule(
                        ReasonCode.POPULATION_CHANGED,
                        Effect.BLOCK,
                        Optional.empty(),
                        Optional.of(Effect.NOTE),
                        true,
                        true),
                rule(ReasonCode.RELATION_MIX, Effect.BLOCK, Optional.empty(), Optional.of(Effect.NOTE), true, true),
                rule(
                        ReasonCode.AREA_EDITION_CHANGED,
                        Effect.BLOCK,
                        Optional.of(Effect.WARN),
                        Optional.of(Effect.NOTE),
                        true,
                        true),
                rule(ReasonCode.PLACE_LIST_CHANGED, Effect.BLOCK, Optional.empty(), Optional.empty(), true, true),
                rule(
                        ReasonCode.SEASON_CHANGED,
                        Effect.WARN,
                        Optional.of(Effect.WARN),
                        Optional.of(Effect.NOTE),
                        true,
                        true),
                rule(ReasonCode.FIELDWORK_EVENT, Effect.WARN, Optional.empty(), Optional.empty(), true, true),
                rule(ReasonCode.WEIGHTING_CHANGED, Effect.WARN, Optional.empty(), Optional.of(Effect.NOTE), true, true),
                rule(
                        ReasonCode.COMPOSITION_SHIFT,
                        Effect.BLOCK,
                        Optional.of(Effect.WARN),
                        Optional.of(Effect.NOTE),
                        true,
                        true),
                rule(
                        ReasonCode.RESPONSE_RATE_SHIFT,
                        Effect.WARN,
                        Optional.empty(),
                        Optional.of(Effect.NOTE),
                        true,
                        true),
                rule(ReasonCode.LANGUAGES_CHANGED, Effect.WARN, Optional.empty(), Optional.of(Effect.NOTE), true, true),
                rule(ReasonCode.PANEL_ATTRITION, Effect.WARN, Optional.empty(), Optional.empty(), true, true),
                rule(ReasonCode.OVERLAP_UNKNOWN, Effect.WARN, Optional.empty(), Optional.empty(), true, true),
                rule(ReasonCode.PRELIMINARY, Effect.WARN, Optional.empty(), Optional.empty(), true, true),
                rule(ReasonCode.LOW_BASE, Effect.WARN, Optional.empty(), Optional.empty(), true, true));
    }

    private static CodeRule rule(
            ReasonCode code,
            Effect strong,
            Optional<Effect> medium,
            Optional<Effect> weak,
            boolean mayBeOverridden,
            boolean sideBySide) {
        return new CodeRule(code, strong, medium, weak, mayBeOverridden, sideBySide);
    }

    private static List<RecallPeriod> recallPeriods() {
        return List.of(
                new RecallPeriod(
                        "last_12_months",
                        "(?is).*\\b(senaste (12|tolv) månaderna|(last|past) (12|twelve) months|senaste året|(last|past) year)\\b.*"),
                new RecallPeriod(
                        "last_6_months", "(?is).*\\b(senaste (6|sex) månaderna|(last|past) (6|six) months)\\b.*"),
                new RecallPeriod(
                        "last_3_months", "(?is).*\\b(senaste (3|tre) månaderna|(last|past) (3|three) months)\\b.*"),
                new RecallPeriod("last_month", "(?is).*\\b(senaste månaden|senaste 30 dagarna|(last|past) month)\\b.*"),
                new RecallPeriod("last_5_years", "(?is).*\\b(senaste (5|fem) åren|(last|past) (5|five) years)\\b.*"),
                new RecallPeriod(
                        "calendar_year",
                        "(?is).*\\b(under (kalenderåret|år \\d{4}|(19|20)\\d{2})|during (the calendar year|(19|20)\\d{2})).*"));
    }

    private static List<Latitude> latitudes() {
        return List.of(
                new Latitude("01", new BigDecimal("59.3")),
                new Latitude("03", new BigDecimal("59.9")),
                new Latitude("04", new BigDecimal("58.8")),
                new Latitude("05", new BigDecimal("58.4")),
                new Latitude("06", new BigDecimal("57.8")),
                new Latitude("07", new BigDecimal("56.9")),
                new Latitude("08", new BigDecimal("56.7")),
                new Latitude("09", new BigDecimal("57.6")),
                new Latitude("10", new BigDecimal("56.2")),
                new Latitude("12", new BigDecimal("55.8")),
                new Latitude("13", new BigDecimal("56.7")),
                new Latitude("14", new BigDecimal("57.7")),
                new Latitude("17", new BigDecimal("59.4")),
                new Latitude("18", new BigDecimal("59.3")),
                new Latitude("19", new BigDecimal("59.6")),
                new Latitude("20", new BigDecimal("60.6")),
                new Latitude("21", new BigDecimal("60.7")),
                new Latitude("22", new BigDecimal("62.6")),
                new Latitude("23", new BigDecimal("63.2")),
                new Latitude("24", new BigDecimal("63.8")),
                new Latitude("25", new BigDecimal("65.6")));
    }
}
