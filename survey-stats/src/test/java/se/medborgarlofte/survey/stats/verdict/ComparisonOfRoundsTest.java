package se.medborgarlofte.survey.stats.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Verdict;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.stats.comparability.Answerer;
import se.medborgarlofte.survey.stats.comparability.Pair;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds.Named;

class ComparisonOfRoundsTest {

    private static final IndicatorId UNSAFE = Pair.unsafe().id();

    private static RoundsComparison compared(Pair pair, Optional<Named> named) {
        var rounds = pair.programme().rounds();
        return new ComparisonOfRounds(pair.comparing(new Pair.NoReleases()))
                .of(pair.programme(), rounds.get(0), rounds.get(1), pair.declarations(), named);
    }

    private static List<ComparedShare> verdicts(Pair pair, String... areas) {
        var named = new Named(UNSAFE, Stream.of(areas).map(AreaCode::new).toList());
        return compared(pair, Optional.of(named)).families().get(0).shares();
    }

    /** So many of so many are unsafe in an area; sexes and ages are as common among both. */
    private static Stream<Answerer> area(String area, int unsafe, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> Answerer.saying(i < unsafe ? 3 : 2)
                        .in(area)
                        .with("SEX", 1 + i % 2)
                        .with("AGE_GROUP", 1 + i % 3));
    }

    private static Pair areaA(int before, int n, int after, int m) {
        return Pair.of(area("A", before, n), area("A", after, m));
    }

    @ParameterizedTest(name = "{0} of {1}, then {2} of {3}: {4}")
    @CsvSource({
        "80, 200,  40,  200, DECREASE",
        "40, 200,  80,  200, INCREASE",
        "60, 200,  50,  200, NO_ESTABLISHED_CHANGE",
        "600, 2000, 606, 2000, PRACTICALLY_UNCHANGED",
        "30, 49,   10,  200, TOO_FEW_ANSWERS",
        "30, 50,   10,  200, DECREASE",
        "4, 200,   40,  200, TOO_FEW_ANSWERS",
        "5, 200,   40,  200, INCREASE",
        "196, 200, 150, 200, TOO_FEW_ANSWERS",
    })
    void one_area_is_judged_by_its_interval(int before, int n, int after, int m, Verdict expected) {
        var share = verdicts(areaA(before, n, after, m), "A").get(0);

        assertThat(share.verdict()).isEqualTo(expected);
        assertThat(share.difference().isPresent()).isEqualTo(expected != Verdict.TOO_FEW_ANSWERS);
    }

    /** The answers are not asked for again: what is known is all there is. */
    @Test
    void what_has_been_held_against_each_other_is_not_read_again() {
        var pair = areaA(80, 200, 40, 200);
        var programme = pair.programme();
        var made = compared(pair, Optional.empty());

        var again = new ComparisonOfRounds(pair.comparing(new Pair.NoReleases()))
                .knowing(made.held())
                .of(
                        programme,
                        programme.rounds().get(1),
                        programme.rounds().get(0),
                        pair.declarations(),
                        Optional.empty());

        assertThat(again.held()).isSameAs(made.held());
        assertThat(again).isEqualTo(made);
    }

    @Test
    void what_blocks_comes_before_everything_else_and_leaves_no_number_behind() {
        var pair = areaA(10, 30, 10, 30).answeredFirst(answerer -> answerer.by(Mode.TELEPHONE));

        var share = verdicts(pair, "A").get(0);

        assertThat(share.verdict()).isEqualTo(Verdict.CANNOT_BE_COMPARED);
        assertThat(share.difference()).isEmpty();
        assertThat(share.detectable()).isEmpty();
        assertThat(share.first().share()).isPresent();
    }

    @Test
    void open_rounds_stand_beside_each_other_with_nothing_between_them() {
        var pair = areaA(80, 200, 40, 200).withBoth("design", CollectionDesign.OPEN_WEB);

        var share = verdicts(pair, "A").get(0);

        assertThat(share.verdict()).isEqualTo(Verdict.CANNOT_BE_COMPARED);
        assertThat(share.first())
                .isEqualTo(new ShareOfRound(
                        200, share.first().share(), Optional.empty(), OptionalDouble.empty(), Optional.empty()));
        assertThat(share.first().share().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(share.adjusted()).isEmpty();
        assertThat(compared(pair, Optional.empty()).worthACloserLook()).isEmpty();
    }

    @Test
    void a_figure_of_too_few_is_not_shown() {
        var share = verdicts(areaA(10, 29, 20, 60), "A").get(0);

        assertThat(share.first().share()).isEmpty();
        assertThat(share.first().standardError()).isEmpty();
        assertThat(share.second().share()).isPresent();
        assertThat(share.verdict()).isEqualTo(Verdict.TOO_FEW_ANSWERS);
    }

    /** Level 1 - 0.05/m. */
    @Test
    void the_more_comparisons_the_wider_each_interval() {
        var pair = Pair.of(
                Stream.of("A", "B", "C", "D").flatMap(area -> area(area, 80, 200)),
                Stream.of("A", "B", "C", "D").flatMap(area -> area(area, 62, 200)));

        var alone = compared(pair, Optional.of(new Named(UNSAFE, List.of(new AreaCode("A")))))
                .families()
                .get(0);
        var together = compared(pair, Optional.of(new Named(UNSAFE, List.of())))
                .families()
                .get(0);

        assertThat(alone.level()).isCloseTo(0.95, within(1e-12));
        assertThat(together.level()).isCloseTo(0.99, within(1e-12));
        assertThat(together.shares()).hasSize(5);
        assertThat(width(together.shares().get(1)))
                .isGreaterThan(1.25 * width(alone.shares().get(0)));
        assertThat(together.shares().get(1).adjusted().orElseThrow())
                .isGreaterThan(alone.shares().get(0).adjusted().orElseThrow());
        assertThat(together.detectable().orElseThrow())
                .isGreaterThan(alone.detectable().orElseThrow());
    }

    private static double width(ComparedShare share) {
        return share.difference().orElseThrow().interval().width();
    }

    @Test
    void without_a_goal_the_whole_and_all_areas_of_the_first_headline_are_the_family() {
        var family = compared(Pair.alike(), Optional.empty()).families().get(0).family();

        assertThat(family.basis()).isEqualTo(Family.Basis.NO_GOAL);
        assertThat(family.indicator()).isEqualTo(UNSAFE);
        assertThat(family.areas()).hasSize(5).startsWith(Optional.empty());
        assertThat(family.smallestChange()).isEqualTo(5);
    }

    @Test
    void what_is_in_no_family_is_screened_and_gets_no_more_than_a_closer_look() {
        var pair = Pair.of(
                Stream.of("A", "B", "C", "D").flatMap(area -> area(area, 80, 200)),
                Stream.concat(area("B", 40, 200), Stream.of("A", "C", "D").flatMap(area -> area(area, 80, 200))));

        var comparison = compared(pair, Optional.of(new Named(UNSAFE, List.of(new AreaCode("A")))));

        assertThat(comparison.screening()).hasSize(4);
        assertThat(comparison.worthACloserLook())
                .extracting(ComparedShare::area)
                .containsExactly(Optional.of(new AreaCode("B")), Optional.empty());
    }
}
