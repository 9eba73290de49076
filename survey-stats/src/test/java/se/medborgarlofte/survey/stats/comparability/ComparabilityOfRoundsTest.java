package se.medborgarlofte.survey.stats.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.MovedPopulation;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.RoundDeclaration;
import se.medborgarlofte.survey.core.comparison.RoundDeclaration.SampledUnit;
import se.medborgarlofte.survey.core.comparison.SignedOverride;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Paradata;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.TargetPopulation;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.stats.town.Town;

class ComparabilityOfRoundsTest {

    private static final RoundId FIRST = new RoundId("2020");
    private static final RoundId SECOND = new RoundId("2022");

    private static Declarations declared(RoundDeclaration... rounds) {
        return new Declarations(List.of(rounds), List.of(), List.of(), Optional.empty());
    }

    private static RoundDeclaration of(RoundId round, String component, Object value) {
        var nothing = Declarations.NONE.of(round);
        return Rewritten.with(nothing, component, value);
    }

    @Test
    void nothing_stands_between_two_rounds_that_differ_in_nothing() {
        var held = Pair.alike().held();

        assertThat(held.comparability()).hasSize(1);
        assertThat(held.comparability().get(0).reasons()).isEmpty();
    }

    @Test
    void the_earlier_round_comes_first_whichever_is_named_first() {
        var pair = Pair.alike();
        var rounds = pair.programme().rounds();

        var held = pair.comparing(new Pair.NoReleases())
                .of(pair.programme(), rounds.get(1), rounds.get(0), Declarations.NONE);

        assertThat(held.rounds().first().round().id()).isEqualTo(FIRST);
    }

    // Known pairs

    /** The Swedish Crime Survey: 19 percent unsafe by telephone in 2016 were 28 percent by post and web. */
    @Test
    void telephone_and_post_cannot_be_compared() {
        var ntu = Pair.alike().answeredFirst(answerer -> answerer.by(Mode.TELEPHONE));

        assertThat(ntu.found()).containsExactly("MODE_CHANGED BLOCK");
        assertThat(ntu.comparability().reasons().get(0).evidence())
                .extracting(evidence -> evidence.of() + " " + evidence.first() + " " + evidence.second())
                .containsExactly("paper 0.0 100.0", "telephone 100.0 0.0");
    }

    /** Kungsbacka asked yes or no in 2019 and on four points in 2020, both times of anyone who would answer. */
    @Test
    void a_new_scale_in_an_open_poll_is_said_with_the_poll() {
        var kungsbacka = Pair.alike()
                .withBoth("design", CollectionDesign.OPEN_WEB)
                .once(Pair.asking(Rewritten.with(
                        Pair.safe("Hur trygg känner du dig?", 1, 2, 3, 4),
                        "choices",
                        List.of(Choice.of(2, Texts.both("Ja")), Choice.of(3, Texts.both("Nej"))))));

        assertThat(kungsbacka.found()).containsExactly("NOT_A_SAMPLE BLOCK", "SCALE_CHANGED BLOCK");
        assertThat(kungsbacka.comparability().sideBySide()).isFalse();
    }

    /** Ulricehamn: an open web poll with a middle point in 2020, a sample asked by text message without one in 2023. */
    @Test
    void a_web_poll_and_a_sample_by_text_message_have_nothing_in_common() {
        var ulricehamn = Pair.alike()
                .withFirst("design", CollectionDesign.OPEN_WEB)
                .answeredFirst(answerer -> answerer.by(Mode.WEB))
                .answeredSecond(answerer -> answerer.by(Mode.SMS))
                .once(Pair.asking(Pair.safe("Hur trygg känner du dig?", 1, 2, 5, 3, 4, 8)));

        assertThat(ulricehamn.found())
                .contains("NOT_A_SAMPLE BLOCK", "DESIGN_CHANGED BLOCK", "MODE_CHANGED BLOCK", "SCALE_CHANGED BLOCK");
    }

    /** Halmstad 2021 added a question on the pandemic to the open poll of 2020. */
    @Test
    void an_added_question_changes_little_but_the_pandemic_is_told() {
        var event = of(SECOND, "event", Optional.of(Texts.both("pandemin", "the pandemic")));
        var halmstad = Pair.alike()
                .withBoth("design", CollectionDesign.OPEN_WEB)
                .then(Pair.asking(Pair.safe("Hur trygg känner du dig?", 1, 2, 3, 4, 8), Pair.choice("PANDEMIC", 1, 2)))
                .declaring(declared(event));

        assertThat(halmstad.found()).containsExactly("NOT_A_SAMPLE BLOCK", "FIELDWORK_EVENT WARN");
    }

    // One reason after the other

    @ParameterizedTest(name = "{0} of 200 by web: {1}")
    @CsvSource({
        "0, ''",
        "1, MODE_CHANGED NOTE",
        "9, MODE_CHANGED NOTE",
        "10, MODE_CHANGED WARN",
        "39, MODE_CHANGED WARN",
        "40, MODE_CHANGED BLOCK"
    })
    void modes_block_from_twenty_points_and_warn_from_five(int byWeb, String expected) {
        var pair = Pair.of(
                Pair.crowd(),
                Stream.concat(
                        Pair.crowd().limit(byWeb).map(answerer -> answerer.by(Mode.WEB)),
                        Pair.crowd().skip(byWeb)));

        assertThat(String.join(", ", pair.found())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of 200 interviewed: {1}")
    @CsvSource({"19, WARN", "20, BLOCK"})
    void an_interviewer_blocks_from_ten_points(int interviewed, String effect) {
        var pair = Pair.of(
                Stream.concat(
                        Pair.crowd().limit(interviewed).map(answerer -> answerer.by(Mode.TELEPHONE)),
                        Pair.crowd().skip(interviewed)),
                Pair.crowd());

        assertThat(pair.found()).containsExactly("MODE_CHANGED " + effect);
    }

    @Test
    void of_ways_of_answering_that_were_not_recorded_the_worst_is_assumed() {
        var pair = Pair.alike()
                .answeredFirst(answerer -> answerer.by(Mode.NOT_RECORDED))
                .answeredSecond(answerer -> answerer.by(Mode.NOT_RECORDED));

        assertThat(pair.found()).containsExactly("MODE_CHANGED BLOCK");
    }

    @Test
    void a_signed_reason_lets_modes_be_compared_and_is_kept() {
        var signed = new SignedOverride(
                ReasonCode.MODE_CHANGED,
                FIRST,
                SECOND,
                Optional.empty(),
                "Anna Ek",
                "samordnare",
                LocalDate.of(2023, 1, 2),
                "Båda sätten har prövats på samma personer, med samma svar.");
        var pair = Pair.alike()
                .answeredFirst(answerer -> answerer.by(Mode.TELEPHONE))
                .declaring(new Declarations(List.of(), List.of(), List.of(signed), Optional.empty()));

        assertThat(pair.found()).containsExactly("MODE_CHANGED WARN");
        assertThat(pair.comparability().reasons().get(0).overridden()).contains(signed);
    }

    @Test
    void another_register_is_a_warning_and_households_in_place_of_persons_block() {
        var registers =
                declared(of(FIRST, "register", Optional.of("SPAR")), of(SECOND, "register", Optional.of("Navet")));
        var units = declared(
                of(FIRST, "sampled", Optional.of(SampledUnit.PERSONS)),
                of(SECOND, "sampled", Optional.of(SampledUnit.HOUSEHOLDS)));
        var oneUnknown = declared(of(FIRST, "sampled", Optional.of(SampledUnit.PERSONS)));

        assertThat(Pair.alike().declaring(registers).found()).containsExactly("FRAME_CHANGED WARN");
        assertThat(Pair.alike().declaring(units).found()).containsExactly("FRAME_CHANGED BLOCK");
        assertThat(Pair.alike().declaring(oneUnknown).found()).isEmpty();
    }

    @Test
    void a_weighted_and_an_unweighted_round_are_weighted_differently() {
        var pair = Pair.alike().withSecond("columns", List.of(DesignColumn.WEIGHT));

        assertThat(pair.found()).containsExactly("WEIGHTING_CHANGED WARN");
    }

    @Test
    void a_round_that_is_open_or_said_to_be_preliminary_is_preliminary() {
        assertThat(Pair.alike().withSecond("state", RoundState.OPEN).found()).containsExactly("PRELIMINARY WARN");
        assertThat(Pair.alike()
                        .declaring(declared(of(FIRST, "preliminary", true)))
                        .found())
                .containsExactly("PRELIMINARY WARN");
    }

    @Test
    void other_ages_are_another_population() {
        var older = new TargetPopulation(Texts.both("invånare"), 18, Optional.of(84));
        var others = new TargetPopulation(Texts.both("alla som vistas här"), 16, Optional.empty());

        assertThat(Pair.alike().withSecond("population", older).found()).containsExactly("POPULATION_CHANGED BLOCK");
        assertThat(Pair.alike().withSecond("population", others).found()).containsExactly("POPULATION_CHANGED BLOCK");
    }

    @Test
    void another_population_is_told_in_every_language_that_describes_both() {
        var other = Pair.alike()
                .withFirst("population", new TargetPopulation(Texts.both("boende", "residents"), 16, Optional.empty()))
                .withSecond("population", new TargetPopulation(Texts.both("alla", "everyone"), 16, Optional.empty()));

        assertThat(other.comparability().reasons())
                .flatExtracting(Reason::evidence)
                .containsExactly(
                        new Evidence(Trait.POPULATION, "sv", "boende", "alla"),
                        new Evidence(Trait.POPULATION, "en", "residents", "everyone"));
    }

    @Test
    void a_better_translation_of_the_same_description_is_no_other_population() {
        var described = Pair.alike()
                .withFirst("population", new TargetPopulation(Texts.both("boende", "people"), 16, Optional.empty()))
                .withSecond(
                        "population", new TargetPopulation(Texts.both("boende", "residents"), 16, Optional.empty()));

        assertThat(described.found()).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1} invited for 200 answers: {2}")
    @CsvSource({
        "400, 400, ''",
        "400, 430, ''",
        "400, 450, RESPONSE_RATE_SHIFT NOTE",
        "400, 500, RESPONSE_RATE_SHIFT WARN",
        "1100, 1100, RESPONSE_RATE_SHIFT WARN",
    })
    void response_rates_are_held_against_each_other(int before, int after, String expected) {
        var pair = Pair.alike().withFirst("paradata", inviting(before)).withSecond("paradata", inviting(after));

        assertThat(String.join(", ", pair.found())).isEqualTo(expected);
    }

    private static Optional<Paradata> inviting(int people) {
        var none = Optional.<Integer>empty();
        return Optional.of(new Paradata(Optional.of(people), none, none, none, none, none));
    }

    @ParameterizedTest(name = "{0} of 200 in a language that was new: {1}")
    @CsvSource({"0, ''", "9, LANGUAGES_CHANGED NOTE", "10, LANGUAGES_CHANGED WARN"})
    void answers_in_a_new_language_are_told(int many, String expected) {
        var more = Rewritten.with(
                Pair.asking(Pair.safe("Hur trygg känner du dig?", 1, 2, 3, 4, 8)),
                "languages",
                List.of("sv", "en", "ar"));
        var answers = Stream.concat(
                Pair.crowd().limit(many).map(answerer -> answerer.speaking("ar")),
                Pair.crowd().skip(many));

        assertThat(String.join(", ", Pair.of(Pair.crowd(), answers).then(more).found()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "a question about {0}, asked in {1}: {2}")
    @CsvSource({
        "trygghet när det är mörkt, 10, ''",
        "trygghet när det är mörkt, 2, SEASON_CHANGED WARN",
        "trygghet när det är mörkt, 5, SEASON_CHANGED WARN",
        "trygghet på dagen, 2, ''",
        "trygghet på dagen, 5, SEASON_CHANGED NOTE",
    })
    void darkness_colours_questions_about_it(String about, int month, String expected) {
        var asked = Pair.asking(Pair.safe("Fråga om " + about, 1, 2, 3, 4, 8));
        var when = new Fieldwork(LocalDate.of(2023, month, 1), LocalDate.of(2023, month, 28));

        var pair = Pair.alike().once(asked).then(asked).withSecond("fieldwork", when);

        assertThat(String.join(", ", pair.found())).isEqualTo(expected);
    }

    /** Halmstad lies at 56.67 degrees; hours from D9 of the rules' first edition, computed apart. */
    @ParameterizedTest(name = "{0}: {1} hours")
    @CsvSource({"2018-01-15, 7.4", "2018-03-24, 12.4", "2018-09-30, 11.4", "2018-10-15, 10.2", "2018-11-10, 8.3"})
    void hours_of_daylight_in_halmstad(LocalDate day, double hours) {
        assertThat(Daylight.hours(day, 56.67)).isCloseTo(hours, within(0.05));
    }

    @Test
    void the_sun_neither_sets_nor_rises_far_north() {
        assertThat(Daylight.hours(LocalDate.of(2020, 6, 21), 70)).isEqualTo(24);
        assertThat(Daylight.hours(LocalDate.of(2020, 12, 21), 70)).isZero();
    }

    @Test
    void boundaries_that_moved_block_the_area_and_not_the_whole() {
        var moved = List.of(
                new MovedPopulation(new AreaCode("A"), BigDecimal.ZERO),
                new MovedPopulation(new AreaCode("B"), new BigDecimal("1.9")),
                new MovedPopulation(new AreaCode("C"), new BigDecimal("2.1")));
        var pair = Pair.alike().withSecond("areaEdition", "2").declaring(declared(of(SECOND, "moved", moved)));

        var all = pair.comparability();

        assertThat(effects(all, "A")).containsExactly("NOTE");
        assertThat(effects(all, "B")).containsExactly("WARN");
        assertThat(effects(all, "C")).containsExactly("BLOCK");
        assertThat(effects(all, "D")).containsExactly("BLOCK");
        assertThat(all.within(Optional.empty()).reasons()).isEmpty();
    }

    private static List<String> effects(Comparability all, String area) {
        return all.within(Optional.of(new AreaCode(area))).reasons().stream()
                .map(Reason::effect)
                .map(Enum::name)
                .toList();
    }

    @Test
    void in_a_small_area_the_same_people_may_have_answered_twice() {
        var small = Rewritten.with(Town.area("A"), "adults", Optional.of(1000));
        var large = Rewritten.with(Town.area("A"), "adults", Optional.of(3000));

        assertThat(overlaps(Pair.alike(), small)).containsExactly("OVERLAP_UNKNOWN WARN");
        assertThat(overlaps(Pair.alike(), large)).isEmpty();
        assertThat(overlaps(Pair.alike().withBoth("columns", List.of(DesignColumn.PERSON)), small))
                .isEmpty();
    }

    private static List<String> overlaps(Pair pair, Area area) {
        return pair.withAreas(area).found(reason -> reason.code() == ReasonCode.OVERLAP_UNKNOWN);
    }

    @Test
    void a_panel_that_lost_too_many_is_told() {
        var once = numbered(200);
        var twice = numbered(110);
        var columns = List.of(DesignColumn.PERSON);

        var half = Pair.of(once.stream(), twice.stream()).withBoth("columns", columns);
        var most = Pair.of(once.stream(), numbered(120).stream()).withBoth("columns", columns);

        assertThat(half.found()).contains("PANEL_ATTRITION WARN");
        assertThat(most.found()).doesNotContain("PANEL_ATTRITION WARN");
    }

    private static List<Answerer> numbered(int count) {
        var crowd = Pair.crowd().toList();
        return IntStream.range(0, count)
                .mapToObj(i -> crowd.get(i).named("p" + i))
                .toList();
    }

    @Test
    void where_others_were_asked_too_the_figure_is_made_of_those_whom_both_asked() {
        var residentsOnly = Rewritten.with(
                Pair.safe("Hur trygg känner du dig?", 1, 2, 3, 4, 8),
                "shownIf",
                Optional.of(new Routing.Equals("RELATION", 1)));
        var everybody = new ArrayList<>(
                Pair.crowd().map(answerer -> answerer.with("RELATION", 1)).toList());
        Answerer.saying(3).with("RELATION", 2).times(50).forEach(everybody::add);
        var pair = Pair.of(everybody.stream(), Pair.crowd().map(answerer -> answerer.with("RELATION", 1)))
                .then(Pair.asking(residentsOnly));

        var held = pair.held().indicators().get(0);

        assertThat(pair.found()).containsExactly("BASE_CHANGED NOTE");
        assertThat(held.first().base().count()).isEqualTo(200);
    }

    @Test
    void a_base_that_cannot_be_made_the_same_blocks() {
        var answered = Rewritten.with(
                Pair.safe("Hur trygg känner du dig?", 1, 2, 3, 4, 8),
                "shownIf",
                Optional.of(new Routing.Answered("RELATION")));
        var pair = Pair.of(Pair.crowd(), Pair.crowd().map(answerer -> answerer.with("RELATION", 1)))
                .then(Pair.asking(answered));

        assertThat(pair.found()).containsExactly("BASE_CHANGED BLOCK");
    }

    @Test
    void visitors_in_one_round_only_are_left_out() {
        var withVisitors = Stream.concat(
                Pair.crowd(), Answerer.saying(3).with("RELATION", 2).times(50));
        var pair = Pair.of(withVisitors, Pair.crowd());

        assertThat(pair.found()).containsExactly("RELATION_MIX NOTE");
        assertThat(pair.held().indicators().get(0).first().base().count()).isEqualTo(200);
    }

    @Test
    void other_people_who_answered_are_told_in_words_of_chance() {
        var women = Pair.crowd().map(answerer -> answerer.with("SEX", 1));
        var open = Pair.of(Pair.crowd(), women).withBoth("design", CollectionDesign.OPEN_WEB);
        var few = Pair.of(Pair.crowd().limit(20), Pair.crowd().skip(7).limit(20))
                .withBoth("design", CollectionDesign.OPEN_WEB);

        assertThat(open.found()).containsExactly("NOT_A_SAMPLE BLOCK", "COMPOSITION_SHIFT WARN");
        assertThat(few.found()).containsExactly("NOT_A_SAMPLE BLOCK");
    }

    /** Women are safe and men are not; twice as many women answer the second time. */
    @Test
    void a_sample_in_which_the_shift_makes_the_change_is_blocked() {
        var before = Stream.concat(
                Answerer.saying(2).times(200), Answerer.saying(3).with("SEX", 2).times(200));
        var after = Stream.concat(
                Answerer.saying(2).times(300), Answerer.saying(3).with("SEX", 2).times(100));

        var pair = Pair.of(before, after);

        assertThat(pair.found()).containsExactly("COMPOSITION_SHIFT BLOCK");
        assertThat(pair.comparability().reasons().get(0).evidence())
                .extracting(evidence -> evidence.first() + " " + evidence.second())
                .containsExactly("25.0 50.0");
    }

    /** Chance alone gives 4.3 points on average with eight equal cells of 1,200; 1 in 100 samples more than 7.2. */
    @ParameterizedTest(name = "{0} answers: {1} points")
    @CsvSource({"1200, 7.2", "600, 10.1"})
    void chance_alone_moves_who_answers(int n, double points) {
        var eight = Shares.of(IntStream.range(0, 8).mapToObj(String::valueOf));

        assertThat(100 * Composition.chance(eight, eight, n, n)).isCloseTo(points, within(0.1));
    }
}
