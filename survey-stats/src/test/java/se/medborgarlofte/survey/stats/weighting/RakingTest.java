package se.medborgarlofte.survey.stats.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Jackknife;
import se.medborgarlofte.survey.stats.design.Reweighting;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

class RakingTest {

    private static double[] ones(int rows) {
        double[] ones = new double[rows];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static List<Finding> findings(Reweighting reweighting, double[] weights) {
        try {
            reweighting.weights(weights);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.findings().list();
        }
    }

    /** Women 16-44: 30, 45-84: 40; men 10, 20; totals 500, 500 and 450, 550: solved by hand. */
    @Test
    void meets_two_margins_of_a_hundred_answers() {
        int[] sex = IntStream.range(0, 100).map(row -> row < 70 ? 0 : 1).toArray();
        int[] age = IntStream.range(0, 100)
                .map(row -> row < 30 || 70 <= row && row < 80 ? 0 : 1)
                .toArray();
        var raking = Raking.to(
                Margin.of("sex", List.of("women", "men"), new double[] {500, 500}, sex),
                Margin.of("age", List.of("16-44", "45-84"), new double[] {450, 550}, age));

        double[] weights = raking.weights(ones(100));

        assertThat(weights[0]).isCloseTo(25 / 3.0, within(1e-9));
        assertThat(weights[30]).isCloseTo(6.25, within(1e-9));
        assertThat(weights[70]).isCloseTo(20, within(1e-9));
        assertThat(weights[80]).isCloseTo(15, within(1e-9));
        var design = SurveyDesign.plan(100).design().reweighted(raking);
        var report = WeightReport.of(Domain.all(100), design).orElseThrow();
        assertThat(report.kish().orElseThrow().effectiveSampleSize()).isCloseTo(82.3328, within(5e-5));
        assertThat(report.kish().orElseThrow().designEffect()).isCloseTo(1.214583, within(5e-7));
        assertThat(report.sum()).isCloseTo(1000, within(1e-9));
        assertThat(report.smallest()).isCloseTo(6.25, within(1e-9));
        assertThat(report.median()).isCloseTo(25 / 3.0, within(1e-9));
        assertThat(report.largest()).isCloseTo(20, within(1e-9));
        assertThat(report.largestToMedian()).isCloseTo(2.4, within(1e-9));
        assertThat(report.largestToSmallest()).isCloseTo(3.2, within(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.weighting.Panels#seeds")
    void meets_every_margin_and_leaves_no_variance_in_it(long seed) {
        var panel = Panels.of(seed);
        var design = panel.design().reweighted(Raking.to(panel.ages(), panel.sexes()));

        for (int c = 0; c < 3; c++) {
            int category = c;
            var size = design.population(Domain.of(120, row -> panel.age()[row] == category));
            assertThat(size.value()).isCloseTo(panel.ages().total(c), within(1e-8));
            assertThat(size.standardError()).isLessThan(1e-9);
        }
        var women = design.population(Domain.of(120, row -> panel.sex()[row] == 0));
        assertThat(women.value()).isCloseTo(620, within(1e-8));
        assertThat(women.standardError()).isLessThan(1e-9);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.weighting.Panels#seeds")
    void counts_those_outside_a_margin_in_every_total_and_lets_them_keep_their_part(long seed) {
        var panel = Panels.of(seed).withOthers(5);
        var design = panel.design().reweighted(Raking.to(panel.ages(), panel.sexes()));

        double others = design.population(Domain.of(120, row -> row < 5)).value();
        double women =
                design.population(Domain.of(120, row -> panel.sex()[row] == 0)).value();
        double men =
                design.population(Domain.of(120, row -> panel.sex()[row] == 1)).value();
        var whole = design.population(Domain.all(120));
        assertThat(others).isPositive();
        assertThat(women / men).isCloseTo(620 / 580.0, within(1e-9));
        assertThat(women + men + others).isCloseTo(1200, within(1e-8));
        assertThat(whole.value()).isCloseTo(1200, within(1e-8));
        assertThat(whole.standardError()).isLessThan(1e-9);
        double old =
                design.population(Domain.of(120, row -> panel.age()[row] == 2)).value();
        assertThat(old).isCloseTo(400, within(1e-8));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.weighting.Panels#seeds")
    void to_one_margin_is_post_stratification(long seed) {
        var panel = Panels.of(seed).withOthers(7);

        double[] raked = Raking.to(panel.sexes()).weights(panel.weight());
        double[] stratified = new PostStratification(panel.sexes()).weights(panel.weight());

        for (int row = 0; row < 120; row++) {
            assertThat(raked[row]).isCloseTo(stratified[row], within(1e-10));
        }
        assertThat(stratified[0]).isEqualTo(panel.weight()[0]);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.weighting.Panels#seeds")
    void of_every_replicate_comes_near_the_residuals_of_the_sample(long seed) {
        var panel = Panels.of(seed);
        var raking = Raking.to(panel.ages(), panel.sexes());
        var linearised = panel.design().reweighted(raking);
        var replicated =
                panel.design().with(Jackknife.stratified(panel.design())).reweighted(raking);

        double one = linearised.totals(row -> panel.y()[row], Domain.all(120)).standardError();
        double other = replicated.totals(row -> panel.y()[row], Domain.all(120)).standardError();

        assertThat(other / one).isBetween(0.9, 1.2);
        assertThat(replicated.population(Domain.all(120)).standardError()).isLessThan(1e-7);
    }

    @Test
    void keeps_rows_without_weight_and_does_not_touch_what_it_was_given() {
        double[] weights = {1, 0, 1};
        var margin = Margin.of("sex", List.of("w", "m"), new double[] {4, 6}, new int[] {0, 0, 1});

        assertThat(Raking.to(margin).weights(weights)).containsExactly(4, 0, 6);
        assertThat(weights).containsExactly(1, 0, 1);
    }

    @Test
    void names_a_category_that_nobody_is_in() {
        var margin = Margin.of("sex", List.of("w", "m"), new double[] {4, 6}, new int[] {0, 0, 0});

        assertThat(findings(Raking.to(margin), ones(3)))
                .containsExactly(Finding.error("margin.categoryAbsent", "margins[sex]")
                        .with("category", "m")
                        .with("total", 6.0));
        assertThat(findings(new PostStratification(margin), ones(3))).hasSize(1);
    }

    @Test
    void lets_a_category_of_nobody_be_empty() {
        var margin = Margin.of("sex", List.of("w", "m"), new double[] {6, 0}, new int[] {0, 0, 0});

        assertThat(Raking.to(margin).weights(ones(3))).containsExactly(2, 2, 2);
    }

    @Test
    void names_margins_whose_totals_disagree_and_totals_that_are_none() {
        var sex = Margin.of("sex", List.of("w", "m"), new double[] {4, 6}, new int[] {0, 1, 0});
        var area = Margin.of("area", List.of("a"), new double[] {11}, new int[] {0, 0, 0});
        var broken = Margin.of("broken", List.of("a"), new double[] {-1}, new int[] {0, 0, 0});

        assertThat(findings(Raking.to(sex, area), ones(3)))
                .containsExactly(Finding.error("margin.totalsDisagree", "margins[area]")
                        .with("total", 11.0)
                        .with("other", "sex")
                        .with("otherTotal", 10.0));
        assertThat(findings(Raking.to(broken), ones(3)))
                .extracting(Finding::code)
                .containsExactly("margin.totalNotAtLeastZero");
    }

    @Test
    void takes_margins_as_agreeing_that_differ_by_rounding() {
        var sex = Margin.of("sex", List.of("w", "m"), new double[] {4, 6}, new int[] {0, 1, 0});
        var area = Margin.of("area", List.of("a"), new double[] {10 + 1e-12}, new int[] {0, 0, 0});
        var other = Margin.of("other", List.of("a"), new double[] {10.000005}, new int[] {0, 0, 0});

        assertThat(Raking.to(sex, area).weights(ones(3))).hasSize(3);
        assertThat(findings(Raking.to(sex, other), ones(3)))
                .extracting(Finding::code)
                .containsExactly("margin.totalsDisagree");
    }

    @Test
    void names_a_margin_that_those_outside_it_fill() {
        var sex = Margin.of("sex", List.of("w"), new double[] {2}, new int[] {0, Margin.NONE, Margin.NONE});

        assertThat(findings(Raking.to(sex), ones(3)))
                .containsExactly(Finding.error("margin.filledFromOutside", "margins[sex]")
                        .with("outside", 2.0)
                        .with("total", 2.0));
    }

    @Test
    void names_the_margin_that_is_not_reached() {
        // all young are women: both margins cannot hold
        var sex = Margin.of("sex", List.of("w", "m"), new double[] {4, 6}, new int[] {0, 1, 1});
        var age = Margin.of("age", List.of("young", "old"), new double[] {5, 5}, new int[] {0, 1, 1});

        var findings = findings(Raking.to(sex, age), ones(3));

        assertThat(findings).extracting(Finding::code).containsOnly("margin.notReached");
        assertThat(findings).extracting(Finding::path).contains("margins[sex]");
        assertThat(findings.get(0).parameters()).containsKeys("category", "total", "weights");
    }

    @Test
    void a_replicate_that_cannot_be_raked_names_its_category() {
        var drawn = SurveyDesign.plan(3).design();
        var replicated = drawn.with(Jackknife.unstratified(drawn));
        var sex = Margin.of("sex", List.of("w", "m"), new double[] {4, 6}, new int[] {0, 1, 1});

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> replicated.reweighted(Raking.to(sex)))
                .withMessageContaining("margin.categoryAbsent");
    }

    @Test
    void a_margin_refuses_what_does_not_fit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Margin.of("sex", List.of("w"), new double[2], new int[0]))
                .withMessage("number of totals is not that of categories 1: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Margin.of("sex", List.of("w"), new double[1], new int[] {1}))
                .withMessage("category of a row is not a number of a category: 1");
        var margin = Margin.of("sex", List.of("w"), new double[1], new int[] {0});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Raking.to(margin).weights(ones(2)))
                .withMessage("number of weights is not that of rows 1: 2");
        assertThat(margin.name()).isEqualTo("sex");
    }

    @Test
    void refuses_to_rake_to_nothing_or_never() {
        var margin = Margin.of("sex", List.of("w"), new double[1], new int[] {0});

        assertThatIllegalArgumentException()
                .isThrownBy(Raking::to)
                .withMessage("number of margins is not at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Raking(List.of(margin), -1))
                .withMessage("number of rounds is not at least 1: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Raking(List.of(margin), 0))
                .withMessage("number of rounds is not at least 1: 0");
    }

    /** Of those in no category each category has its share of the population, and so much of it is known. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.weighting.Panels#seeds")
    void leaves_no_variance_in_a_category_with_its_part_of_those_outside(long seed) {
        var panel = Panels.of(seed).withOthers(9);
        var design = panel.design().reweighted(Raking.to(panel.ages(), panel.sexes()));

        var women = design.totals(
                row -> panel.sex()[row] == Margin.NONE ? 620 / 1200.0 : 1 - panel.sex()[row], Domain.all(120));
        var onlyThose = design.population(Domain.of(120, row -> panel.sex()[row] == 0));

        assertThat(women.value()).isCloseTo(620, within(1e-8));
        assertThat(women.standardError()).isLessThan(1e-9);
        assertThat(onlyThose.standardError()).isGreaterThan(0.1);
    }

    @Test
    void names_the_category_that_is_farthest_from_its_size() {
        // 10 persons, all young of them women, and one round that ends with the ages
        var sex = Margin.of("sex", List.of("w", "m", "x"), new double[] {5, 4, 1}, new int[] {0, 1, 2});
        var age = Margin.of("age", List.of("young", "old"), new double[] {2, 8}, new int[] {0, 1, 1});

        var findings = findings(new Raking(List.of(sex, age), 1), ones(3));

        // raked to sex: 5, 4, 1; then to age: 2, 6.4, 1.6
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).path()).isEqualTo("margins[sex]");
        assertThat(findings.get(0).parameters())
                .containsEntry("category", "w")
                .containsEntry("total", "5.0")
                .containsEntry("weights", "2.0");
    }
}
