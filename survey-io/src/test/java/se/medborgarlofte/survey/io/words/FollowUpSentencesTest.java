package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.GoalKind;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.GoalSide;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.promise.Suggestion;
import se.medborgarlofte.survey.core.promise.Suggestion.Effect;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.situation.CommonGround.Outcome;
import se.medborgarlofte.survey.core.situation.EventCount;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.Problem;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.situation.Statement;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.followup.AgainstAll;
import se.medborgarlofte.survey.stats.followup.AreaOutcome;
import se.medborgarlofte.survey.stats.followup.Cannot;
import se.medborgarlofte.survey.stats.followup.Fixing;
import se.medborgarlofte.survey.stats.followup.Needed;
import se.medborgarlofte.survey.stats.plan.TargetDecision;
import se.medborgarlofte.survey.stats.plan.TargetVerdict;

class FollowUpSentencesTest {

    private static final FollowUpSentences SWEDISH = new FollowUpSentences(Language.SV, AreaCode::value);
    private static final FollowUpSentences ENGLISH = new FollowUpSentences(Language.EN, AreaCode::value);

    private static AreaOutcome outcome(Effect effect, double value, double lower, double upper) {
        return new AreaOutcome(
                new AreaCode("CENTRUM"),
                300,
                OptionalDouble.of(value),
                effect,
                Optional.of(new TargetDecision(TargetVerdict.valueOf(effect.name()), new Interval(lower, upper))),
                false,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static AreaOutcome keptBack() {
        return new AreaOutcome(
                new AreaCode("VILLAGES"),
                51,
                OptionalDouble.empty(),
                Effect.CANNOT,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    @Test
    void what_is_kept_back_is_said_to_be_and_is_not_called_too_few_answers() {
        var goal = goal(GoalKind.LEVEL, GoalSide.AT_MOST, 32);
        var inShort = new GoalInShort(goal, "Otrygga", SWEDISH);

        assertThat(first(goal, keptBack())).isEqualTo("VILLAGES: visas inte, för att skydda dem som har svarat.");
        assertThat(inShort.of(List.of(outcome(Effect.MET, 0.22, 0.18, 0.258), keptBack())))
                .contains("Nått i CENTRUM (22 procent). Visas inte för VILLAGES, för att skydda dem som har svarat.")
                .doesNotContain("För få");
    }

    private static GoalMeasure goal(GoalKind kind, GoalSide side, int target) {
        return Rewritten.with(
                Rewritten.with(Rewritten.with(Promises.measure(), "kind", kind), "side", side),
                "target",
                BigDecimal.valueOf(target));
    }

    private static String first(GoalMeasure measure, AreaOutcome outcome) {
        return SWEDISH.outcome(measure, outcome, "otrygga").get(0);
    }

    @Test
    void met_missed_and_undecided_are_said_with_area_target_and_result() {
        var goal = goal(GoalKind.LEVEL, GoalSide.AT_MOST, 32);

        assertThat(first(goal, outcome(Effect.MET, 0.22, 0.18, 0.258)))
                .isEqualTo("Målet är nått i CENTRUM. Målet var högst 32 procent otrygga och resultatet är 22 procent."
                        + " Även när vi räknar med osäkerheten i urvalet är det högst 26 procent.");
        assertThat(first(goal, outcome(Effect.MISSED, 0.41, 0.366, 0.45)))
                .isEqualTo(
                        "Målet är inte nått i CENTRUM. Målet var högst 32 procent otrygga och resultatet är 41 procent."
                                + " Även när vi räknar med osäkerheten är det minst 36 procent.");
        assertThat(first(goal, outcome(Effect.UNDECIDED, 0.33, 0.26, 0.4)))
                .isEqualTo("Det går inte att avgöra om målet är nått i CENTRUM. Målet var högst 32 procent otrygga."
                        + " Resultatet är 33 procent, men det verkliga värdet kan ligga på båda sidor om målet."
                        + " Löftet har därmed varken lyckats eller misslyckats.");
    }

    /** Rounded outwards "at least 32" would seem to be at the goal. */
    @Test
    void a_bound_never_seems_to_contradict_the_decision() {
        var atMost = goal(GoalKind.LEVEL, GoalSide.AT_MOST, 32);
        var atLeast = goal(GoalKind.LEVEL, GoalSide.AT_LEAST, 70);

        assertThat(first(atMost, outcome(Effect.MISSED, 0.38, 0.3234, 0.42))).contains("minst 32,3 procent");
        assertThat(first(atLeast, outcome(Effect.MISSED, 0.65, 0.61, 0.6956))).contains("högst 69,6 procent");
        assertThat(first(atLeast, outcome(Effect.MET, 0.75, 0.705, 0.8))).contains("minst 70 procent");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST,  MET,    -0.25, -0.32, -0.183, minskat med minst 18 procentenheter",
        "AT_MOST,  MISSED, -0.01, -0.08,  0.06,  minskat med högst 8 procentenheter",
        "AT_MOST,  MISSED,  0.05,  0.01,  0.09,  minskat med högst 0 procentenheter",
        "AT_LEAST, MET,     0.25,  0.183, 0.32,  ökat med minst 18 procentenheter",
        "AT_LEAST, MISSED,  0.01, -0.06,  0.003, ökat med högst 1 procentenhet.",
    })
    void a_change_is_in_percentage_points(
            GoalSide side, Effect effect, double value, double lower, double upper, String expected) {
        assertThat(first(goal(GoalKind.CHANGE, side, 10), outcome(effect, value, lower, upper)))
                .contains("med minst 10 procentenheter", expected);
    }

    @Test
    void says_what_would_decide_or_that_nothing_would() {
        var goal = goal(GoalKind.LEVEL, GoalSide.AT_MOST, 30);
        AreaOutcome undecided = outcome(Effect.UNDECIDED, 0.27, 0.2, 0.35);
        AreaOutcome more = Rewritten.with(undecided, "needed", Optional.of(new Needed(OptionalLong.of(1_400))));
        AreaOutcome tooMany = Rewritten.with(undecided, "needed", Optional.of(new Needed(OptionalLong.empty())));

        assertThat(SWEDISH.outcome(goal, more, "otrygga"))
                .element(1)
                .isEqualTo("För att avgöra det behövs ungefär 1\u00a0400 svar från området, om andelen är som i dag.");
        assertThat(ENGLISH.outcome(goal, tooMany, "who feel unsafe"))
                .element(1)
                .isEqualTo("The area has too few residents for a survey to decide it.");
    }

    @Test
    void an_area_is_higher_lower_or_not_told_apart() {
        var goal = goal(GoalKind.LEVEL, GoalSide.AT_MOST, 30);
        AreaOutcome higher = Rewritten.with(
                outcome(Effect.MISSED, 0.41, 0.36, 0.45),
                "against",
                Optional.of(new AgainstAll(0.248, AgainstAll.Standing.HIGHER)));

        assertThat(SWEDISH.outcome(goal, higher, "otrygga"))
                .element(1)
                .isEqualTo("I CENTRUM är andelen högre än i kommunen som helhet: 41 jämfört med 25 procent.");
    }

    @Test
    void a_name_with_a_comma_ends_as_it_began() {
        var sentences = new FollowUpSentences(Language.SV, area -> "Andersberg, centrala delen");

        assertThat(sentences.suggestion(
                        Optional.of(new AreaCode("ANDERSBERG")), new Suggestion.Grounded(12, Suggestion.ADJUST)))
                .startsWith("I Andersberg, centrala delen, talar underlaget för att justera löftet. ");
    }

    @Test
    void an_area_where_too_few_answered_is_named() {
        var goal = goal(GoalKind.LEVEL, GoalSide.AT_MOST, 30);
        AreaOutcome few = Rewritten.with(outcome(Effect.MET, 0.1, 0, 0.2), "decision", Optional.empty());

        assertThat(first(goal, few)).startsWith("CENTRUM: för få har svarat");
    }

    @Test
    void reasons_become_one_clause() {
        assertThat(SWEDISH.cannot(List.of(Cannot.OPEN_POLLS, Cannot.DIFFERENT_WAYS)))
                .isEqualTo(
                        "Det går inte att säga om målet är nått, eftersom enkäterna var öppna för alla och gjordes på"
                                + " olika sätt.");
        assertThat(SWEDISH.cannot(List.of(Cannot.OPEN_POLL, Cannot.DIFFERENT_WAYS)))
                .contains("minst en av enkäterna var öppen för alla och de gjordes på olika sätt");
    }

    @Test
    void what_a_goal_was_before_is_told_with_the_reason() {
        var earlier = Promises.measure().fixed().orElseThrow().earlier().get(0);

        assertThat(SWEDISH.earlier(earlier))
                .isEqualTo(
                        "Målet har ändrats (januari 2017). Tidigare: en minskning med minst 4 procentenheter i VALLAS."
                                + " Skäl: För lätt");
    }

    private static Stream<Suggestion.Grounded> rows() {
        return Stream.of(Suggestion.Production.values())
                .flatMap(done -> Stream.of(Effect.values())
                        .flatMap(reached -> Stream.of(Suggestion.Still.values())
                                .flatMap(still -> Stream.of(Suggestion.Time.values())
                                        .map(time -> Suggestion.of(done, reached, still, time)))))
                .distinct();
    }

    @Test
    void every_row_of_the_table_of_suggestions_has_words_of_its_own() {
        var places = List.of(Optional.of(new AreaCode("CENTRUM")), Optional.<AreaCode>empty());

        assertThat(rows()).hasSize(12).allSatisfy(row -> {
            assertThat(places).allSatisfy(place -> {
                assertThat(SWEDISH.suggestion(place, row)).contains("nderlaget").doesNotContain("formera", "I  ");
                assertThat(ENGLISH.suggestion(place, row)).contains("evidence").doesNotContain("re-form", "In  ");
            });
            assertThat(SWEDISH.suggestionInShort(row, List.of("Centrum"))).endsWith("i Centrum");
        });
        assertThat(rows().map(row -> SWEDISH.suggestion(Optional.empty(), row))).doesNotHaveDuplicates();
        assertThat(rows().map(row -> ENGLISH.suggestion(Optional.empty(), row))).doesNotHaveDuplicates();
    }

    /** Both are called re-forming where promises are made; to end a promise and to make it anew are two things to everybody else. */
    @Test
    void to_end_a_promise_and_to_make_it_anew_are_told_apart() {
        var reached = new Suggestion.Grounded(4, Suggestion.RE_FORM);
        var missed = new Suggestion.Grounded(6, Suggestion.RE_FORM);
        var centrum = Optional.of(new AreaCode("CENTRUM"));

        assertThat(SWEDISH.suggestion(centrum, reached))
                .isEqualTo(
                        "I CENTRUM talar underlaget för att avsluta löftet och välja nästa problem. Målet är nått och"
                                + " problemet pekas inte längre ut.");
        assertThat(SWEDISH.suggestion(Optional.empty(), missed))
                .startsWith("För löftet som helhet talar underlaget för att göra om löftet från början. ");
        assertThat(ENGLISH.suggestion(centrum, reached))
                .startsWith("In CENTRUM the evidence speaks for ending the promise and choosing the next problem. ");
        assertThat(ENGLISH.suggestion(centrum, missed))
                .startsWith("In CENTRUM the evidence speaks for starting again with a new promise. ");
    }

    @Test
    void in_short_every_area_is_told_with_goal_and_result() {
        var goal = goal(GoalKind.LEVEL, GoalSide.AT_MOST, 32);
        var areas = List.of(
                in("CENTRUM", outcome(Effect.MET, 0.204, 0.17, 0.24)),
                in("HAMNEN", outcome(Effect.UNDECIDED, 0.32, 0.24, 0.4)),
                in("NORR", outcome(Effect.MISSED, 0.38, 0.33, 0.43)));

        assertThat(new GoalInShort(goal, "Otrygga ute", SWEDISH).of(areas))
                .isEqualTo(
                        "Löftets mål för ”Otrygga ute”: högst 32 procent. Nått i CENTRUM (20 procent). Inte nått i NORR"
                                + " (38 procent). Går inte att avgöra i HAMNEN (32 procent). Osäkerheten i urvalet är inräknad.");
    }

    @Test
    void in_short_a_change_is_in_percentage_points_and_too_few_answers_have_no_result() {
        var goal = goal(GoalKind.CHANGE, GoalSide.AT_MOST, 10);
        AreaOutcome few = Rewritten.with(
                Rewritten.with(
                        Rewritten.with(outcome(Effect.MET, 0, 0, 0.2), "decision", Optional.empty()),
                        "value",
                        OptionalDouble.empty()),
                "effect",
                Effect.CANNOT);

        assertThat(new GoalInShort(goal, "Otrygga ute", SWEDISH)
                        .of(List.of(in("CENTRUM", outcome(Effect.MET, -0.17, -0.24, -0.11)), in("NORR", few))))
                .isEqualTo("Löftets mål för ”Otrygga ute”: en minskning med minst 10 procentenheter. Nått i CENTRUM (17"
                        + " procentenheter lägre). För få har svarat i NORR. Osäkerheten i urvalet är inräknad.");
    }

    private static AreaOutcome in(String area, AreaOutcome outcome) {
        return Rewritten.with(outcome, "area", new AreaCode(area));
    }

    private static JointPicture picture(boolean open) {
        var problem =
                new Problem(new ProblemCode("BURGLARY"), LocalizedText.of("sv", "inbrott"), Optional.empty(), false);
        return new JointPicture(
                Optional.of("2018"),
                Rounds.ID_2018,
                open,
                "cg-1",
                List.of(problem),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                0,
                List.of(),
                Optional.empty());
    }

    private static JointView view(Statement residents, Statement municipality, Statement police) {
        var statements = List.of(residents, municipality, police);
        var views = Stream.of(Party.values())
                .map(party -> new PartyView(
                        party, statements.get(party.ordinal()), false, Optional.empty(), List.of(), Optional.empty()))
                .toList();
        return new JointView(
                new AreaCode("CENTRUM"), new ProblemCode("BURGLARY"), views, Outcome.COMMON_GROUND, Optional.of(1));
    }

    @Test
    void several_parties_or_one_point_to_a_problem() {
        var all = view(Statement.CONCERN, Statement.CONCERN, Statement.CONCERN);
        var one = view(Statement.UNCLEAR, Statement.MISSING, Statement.CONCERN);
        var none = view(Statement.UNCLEAR, Statement.MISSING, Statement.NO_CONCERN);

        assertThat(SWEDISH.ground(picture(false), all))
                .contains("Invånarna, kommunen och polisen pekar ut samma problem i CENTRUM: inbrott.");
        assertThat(SWEDISH.ground(picture(false), one))
                .contains("Bara polisen pekar ut inbrott i CENTRUM. Det betyder inte att problemet saknas för de andra."
                        + " Kommunen har ingen uppgift.");
        assertThat(SWEDISH.ground(picture(false), none)).isEmpty();
        assertThat(SWEDISH.ground(picture(true), all).orElseThrow()).doesNotContain("nvånarna");
        assertThat(SWEDISH.above(picture(false), all))
                .isEqualTo("Ny beröringspunkt: inbrott i CENTRUM står högre i listan.");
    }

    @Test
    void a_party_that_has_counted_what_cannot_be_used_is_not_said_to_have_no_information() {
        var one = view(Statement.CONCERN, Statement.MISSING, Statement.MISSING);
        PartyView counted = Rewritten.with(one.views().get(2), "count", Optional.of(EventCount.of(64)));
        JointView view = Rewritten.with(
                one, "views", List.of(one.views().get(0), one.views().get(1), counted));

        assertThat(SWEDISH.ground(picture(false), view))
                .get(InstanceOfAssertFactories.STRING)
                .endsWith("Kommunen har ingen uppgift. Polisen har räknat händelser, men det saknas siffror från samma"
                        + " tid åren före att jämföra med.");
        assertThat(ENGLISH.ground(picture(false), view))
                .get(InstanceOfAssertFactories.STRING)
                .contains("The police counted events, but there are no figures")
                .doesNotContain("The police have no information");
    }

    @ParameterizedTest
    @EnumSource(Fixing.State.class)
    void every_way_a_goal_stands_to_what_was_fixed_has_words(Fixing.State state) {
        assertThat(SWEDISH.say("fixing." + state.name().toLowerCase(Locale.ROOT)))
                .isNotBlank();
    }

    /** A gap that is a change is filled with its unit. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_change_is_never_in_percent(Language language) {
        var phrases = Phrases.of("promise", language);

        assertThat(phrases.keys())
                .filteredOn(key -> key.contains(".change."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(phrases.text(key)).doesNotContainPattern("\\b(procent|percent)\\b"));
        assertThat(phrases.text("points.other")).containsPattern("procentenheter|percentage points");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_is_said_of_a_goal_without_area_target_and_result(Language language) {
        var phrases = Phrases.of("promise", language);

        assertThat(phrases.keys())
                .filteredOn(key -> key.matches("(met|missed|undecided)\\.level\\..*"))
                .hasSize(6)
                .allSatisfy(key -> assertThat(phrases.gaps(key)).contains("area", "target", "share"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signifikant",
                "felmarginal",
                "95 procent säkra",
                "tryggheten har ökat",
                "tryggheten har minskat",
                "oförändrad i"
            })
    void words_that_are_misread_are_not_used(String word) {
        var swedish = Phrases.of("promise", Language.SV);

        assertThat(swedish.keys())
                .allSatisfy(key -> assertThat(swedish.text(key)).doesNotContain(word));
    }
}
