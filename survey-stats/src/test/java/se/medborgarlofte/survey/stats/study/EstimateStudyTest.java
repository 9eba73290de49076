package se.medborgarlofte.survey.stats.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.condition.Condition;
import se.medborgarlofte.survey.stats.condition.Literal;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;
import se.medborgarlofte.survey.stats.estimate.Undefined.Reason;
import se.medborgarlofte.survey.stats.study.SampleColumns.Nesting;

class EstimateStudyTest {

    /** Two strata of two units of two persons; the labels of the units begin anew in each stratum. */
    private static final DataTable TABLE = Tables.of(
            "stratum unit w N sex safe score r1 r2",
            "1 1 2 10 F 1 3 0 4",
            "1 1 2 10 M 2 5 0 4",
            "1 2 2 10 F 1 4 4 0",
            "1 2 2 10 M 1 . 4 0",
            "2 1 3 10 F 2 7 0 6",
            "2 1 3 10 M 2 6 0 6",
            "2 2 3 10 F . 9 6 0",
            "2 2 3 10 . 1 8 6 0");

    private static final IntervalRule RULE = new IntervalRule(ProportionInterval.KORN_GRAUBARD, 0.95, 0.05);
    private static final Asked SAFE = new AskedShare("safe", List.of(Literal.bare("1")));

    private static SampleColumns nested(LonelyPsu lonely, String... populations) {
        return new SampleColumns(
                Optional.of("w"),
                Optional.of("stratum"),
                List.of("unit"),
                Nesting.WITHIN_STRATA,
                List.of(populations),
                lonely);
    }

    private static Study study(SampleColumns sample, Asked... asked) {
        return new Study(
                sample, Optional.empty(), Population.UNKNOWN, List.of(asked), List.of(), Optional.empty(), RULE);
    }

    private static Study by(Study study, String... columns) {
        return new Study(
                study.sample(),
                study.replicates(),
                study.population(),
                study.asked(),
                List.of(columns),
                study.where(),
                RULE);
    }

    private static Study where(Study study, String condition) {
        var where = Optional.of(Condition.parse(condition));
        return new Study(
                study.sample(), study.replicates(), study.population(), study.asked(), study.by(), where, RULE);
    }

    private static Study known(Study study, Adjustment adjustment, MarginTable... margins) {
        var population = new Population(adjustment, List.of(margins));
        return new Study(
                study.sample(), study.replicates(), population, study.asked(), study.by(), study.where(), RULE);
    }

    private static Study replicated(Study study, String pattern, Double... rscales) {
        var columns = new ReplicateColumns(pattern, 0.5, List.of(rscales));
        return new Study(
                study.sample(),
                Optional.of(columns),
                study.population(),
                study.asked(),
                study.by(),
                study.where(),
                RULE);
    }

    private static Checked<StudyResult> run(Study study) {
        return run(study, TABLE);
    }

    private static Checked<StudyResult> run(Study study, DataTable table) {
        return new EstimateStudy(study).of("data.csv", Checked.sound(table));
    }

    private static Outcome only(Study study) {
        var figures = run(study).orThrow().figures();
        assertThat(figures).hasSize(1);
        return figures.get(0).outcome();
    }

    @Test
    void estimates_every_statistic_from_the_columns() {
        var study = study(
                nested(LonelyPsu.FAIL),
                new AskedMean("score"),
                SAFE,
                new AskedTotal("score"),
                new AskedRatio("score", "w"),
                new AskedQuantile("score", new BigDecimal("0.5")));

        var figures = run(study).orThrow().figures();

        assertThat(figures.stream().map(figure -> figure.outcome().estimate().orElseThrow()))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
                .containsExactly(114.0 / 18, 9.0 / 17, 114.0, 114.0 / 48, 6.0);
        assertThat(figures.stream().map(figure -> figure.outcome().n())).containsExactly(7, 7, 7, 7, 7);
        assertThat(figures.subList(0, 4))
                .allMatch(figure -> figure.outcome().degreesOfFreedom().getAsInt() == 2);
        assertThat(figures.get(4).outcome().reason()).contains(Reason.NOT_ESTIMABLE);
        assertThat(figures.stream().map(figure -> figure.subject().variable()))
                .containsExactly("score", "safe", "score", "score/w", "score");
    }

    @Test
    void tells_the_design_in_numbers() {
        var design = run(where(study(nested(LonelyPsu.FAIL), SAFE), "sex == F"))
                .orThrow()
                .design();

        assertThat(design).isEqualTo(new StudyDesign(8, 8, 4, 20, 2, 4, 0, 2));
    }

    @Test
    void gives_a_share_of_every_answer_where_none_is_named() {
        var figures = run(study(nested(LonelyPsu.FAIL), new AskedShare("safe", List.of())))
                .orThrow()
                .figures();

        assertThat(figures.stream().map(figure -> figure.subject().value().orElseThrow()))
                .containsExactly("1", "2");
        assertThat(figures.stream()
                        .mapToDouble(figure -> figure.outcome().estimate().getAsDouble())
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void a_condition_and_a_group_are_the_same_domain_of_the_whole_design() {
        var study = study(nested(LonelyPsu.FAIL), SAFE, new AskedMean("score"));

        var groups = run(by(study, "sex")).orThrow().figures();
        var women = run(where(study, "sex == F")).orThrow().figures();

        assertThat(groups.stream()
                        .filter(figure -> figure.by().containsValue("F"))
                        .map(StudyFigure::outcome))
                .containsExactlyElementsOf(
                        women.stream().map(StudyFigure::outcome).toList());
    }

    @Test
    void groups_by_several_columns_the_last_fastest_and_leaves_out_whoever_has_no_label() {
        var figures = run(by(study(nested(LonelyPsu.CERTAINTY), new AskedTotal("w")), "stratum", "sex"))
                .orThrow()
                .figures();

        assertThat(figures.stream().map(figure -> String.join("", figure.by().values())))
                .containsExactly("1F", "1M", "2F", "2M");
        assertThat(figures.stream().map(figure -> figure.outcome().n())).containsExactly(2, 2, 2, 1);
    }

    @Test
    void orders_labels_as_numbers_where_they_are() {
        var table = Tables.of("area y", "10 1", "9 1", "B 2", "A 3", "10 4", "9 1");

        var figures = run(by(study(SampleColumns.SIMPLE, new AskedMean("y")), "area"), table)
                .orThrow()
                .figures();

        assertThat(figures.stream().map(figure -> figure.by().get("area"))).containsExactly("9", "10", "A", "B");
    }

    @Test
    void says_why_where_nothing_can_be_estimated() {
        var study = study(nested(LonelyPsu.FAIL), SAFE, new AskedTotal("score"), new AskedMean("score"));

        var nobody = run(where(study, "sex == X")).orThrow().figures();
        var oneUnit = run(where(study, "stratum == 1 & unit == 1")).orThrow().figures();

        assertThat(nobody).allSatisfy(figure -> {
            assertThat(figure.outcome().reason()).contains(Reason.EMPTY);
            assertThat(figure.outcome().estimate()).isEmpty();
            assertThat(figure.outcome().standardError()).isEmpty();
            assertThat(figure.outcome().interval()).isEmpty();
        });
        assertThat(oneUnit).allSatisfy(figure -> {
            assertThat(figure.outcome().reason()).contains(Reason.ONE_PSU);
            assertThat(figure.outcome().estimate()).isPresent();
            assertThat(figure.outcome().standardError()).isEmpty();
        });
    }

    @Test
    void a_ratio_over_nothing_cannot_be_estimated() {
        var table = Tables.of("a b", "1 0", "2 0", "3 0");

        var ratio = run(study(SampleColumns.SIMPLE, new AskedRatio("a", "b")), table)
                .orThrow()
                .figures()
                .get(0)
                .outcome();

        assertThat(ratio.reason()).contains(Reason.NOT_ESTIMABLE);
        assertThat(ratio.estimate()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProportionInterval.class)
    void makes_the_interval_of_a_share_as_asked_but_knows_of_clusters_at_none(ProportionInterval interval) {
        var house = study(nested(LonelyPsu.FAIL), SAFE, new AskedShare("safe", List.of(Literal.bare("3"))));
        var other = new Study(
                house.sample(),
                house.replicates(),
                house.population(),
                house.asked(),
                house.by(),
                house.where(),
                new IntervalRule(interval, 0.95, 0.05));

        var asked = run(other).orThrow().figures();
        var usual = run(house).orThrow().figures();

        assertThat(asked.get(0)
                        .outcome()
                        .interval()
                        .equals(usual.get(0).outcome().interval()))
                .isEqualTo(interval == ProportionInterval.KORN_GRAUBARD
                        || interval == ProportionInterval.KORN_GRAUBARD_UNCAPPED);
        assertThat(asked.get(1)).isEqualTo(usual.get(1));
    }

    @Test
    void takes_the_weight_from_the_populations_where_none_is_given() {
        var drawn = new SampleColumns(
                Optional.empty(),
                Optional.of("stratum"),
                List.of("unit"),
                Nesting.WITHIN_STRATA,
                List.of("N"),
                LonelyPsu.FAIL);

        var total = only(study(drawn, new AskedTotal("w")));

        assertThat(total.estimate()).hasValue(5 * 20);
    }

    @Test
    void draws_units_within_units() {
        var table = Tables.of("a b f g y", "1 1 4 5 1", "1 2 4 5 2", "2 1 4 5 3", "2 2 4 5 5");
        var staged = new SampleColumns(
                Optional.empty(),
                Optional.empty(),
                List.of("a", "b"),
                Nesting.UNIQUE,
                List.of("f", "g"),
                LonelyPsu.FAIL);

        var figure = run(study(staged, new AskedMean("y")), table)
                .orThrow()
                .figures()
                .get(0);

        assertThat(figure.outcome().estimate().getAsDouble()).isCloseTo(2.75, within(1e-12));
        assertThat(figure.outcome().standardError().getAsDouble()).isGreaterThan(0);
    }

    @Test
    void measures_by_replicates_where_there_are_some() {
        var weighted = SampleColumns.SIMPLE.withWeight("w");

        var result = run(replicated(study(weighted, new AskedTotal("w")), "r?")).orThrow();
        var scaled = run(replicated(study(weighted, new AskedTotal("w")), "r[12]", 4.0, 4.0))
                .orThrow();

        assertThat(result.design()).isEqualTo(new StudyDesign(8, 8, 8, 20, 0, 0, 2, 1));
        double error = result.figures().get(0).outcome().standardError().getAsDouble();
        assertThat(scaled.figures().get(0).outcome().standardError().getAsDouble())
                .isCloseTo(2 * error, within(1e-9));
    }

    @Test
    void every_row_counts_for_one_beside_replicates_without_a_weight() {
        var result = run(replicated(study(SampleColumns.SIMPLE, new AskedTotal("N")), "r[0-9]+"))
                .orThrow();

        assertThat(result.figures().get(0).outcome().estimate()).hasValue(80);
    }

    @Test
    void never_takes_the_weight_for_a_replicate() {
        var columns = new ReplicateColumns("*", 1, List.of());

        assertThat(columns.among(List.of("w", "r1", "r1", "r2"), SampleColumns.SIMPLE.withWeight("w")))
                .containsExactly("r1", "r2");
    }

    @Test
    void rakes_to_margins_and_tells_of_rows_outside_them() {
        var sexes = new MarginTable("sex.csv", List.of("sex"), Tables.of("sex total", "F 30", "M 20"));
        var strata = new MarginTable("strata.csv", List.of("stratum"), Tables.of("stratum total", "1.0 25", "2 25"));

        var raked = run(known(study(nested(LonelyPsu.FAIL), new AskedTotal("w")), Adjustment.RAKE, sexes, strata));

        assertThat(raked.findings())
                .isEqualTo(Findings.of(Finding.warning("margin.rowsOutside", "").with("n", 1))
                        .in("sex.csv"));
        assertThat(raked.orThrow().design().population()).isCloseTo(50, within(1e-9));
    }

    @Test
    void post_stratifies_to_crossed_cells() {
        var cells = new MarginTable(
                "cells.csv",
                List.of("stratum", "unit"),
                Tables.of("stratum unit total", "1 1 5", "1 2 7", "2 1 9", "2 2 11"));

        var total = run(known(study(nested(LonelyPsu.FAIL), new AskedTotal("w")), Adjustment.POSTSTRATIFY, cells));

        assertThat(total.orThrow().design().population()).isCloseTo(32, within(1e-9));
    }

    @Test
    void tells_everything_wrong_with_margins_where_it_stands() {
        var sexes =
                new MarginTable("sex.csv", List.of("sex"), Tables.of("sex total", "F 30", "X 5", "M 20", "F 3", "Z 0"));

        var found = run(known(study(nested(LonelyPsu.FAIL), SAFE), Adjustment.RAKE, sexes))
                .findings();

        assertThat(found.list().stream().map(Finding::toString))
                .containsExactly(
                        "sex.csv:5: margin.categoryRepeated {category=F}",
                        "sex.csv:3: margin.categoryAbsent {category=X, total=5.0}",
                        "sex.csv: margin.rowsOutside {n=1}");
    }

    @Test
    void names_the_files_whose_margins_disagree() {
        var sexes = new MarginTable("sex.csv", List.of("sex"), Tables.of("sex total", "F 30", "M 20"));
        var strata = new MarginTable("strata.csv", List.of("stratum"), Tables.of("stratum total", "1 25", "2 35"));

        var found = run(known(study(nested(LonelyPsu.FAIL), SAFE), Adjustment.RAKE, sexes, strata))
                .findings();

        assertThat(found.list()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("margin.totalsDisagree");
            assertThat(finding.place().document()).isEqualTo("strata.csv");
            assertThat(finding.parameters()).containsEntry("other", "sex.csv");
        });
    }

    @Test
    void tells_everything_wrong_with_the_sample_at_once() {
        var table = Tables.of(
                "stratum unit w N M", "1 1 1 2 1", "1 2 1 2 1", "1 3 1 2 1", "2 3 1 5 1", "2 4 1 6 1", "2 4 1 7 1");
        var sample = new SampleColumns(
                Optional.of("w"),
                Optional.of("stratum"),
                List.of("unit"),
                Nesting.UNIQUE,
                List.of("N"),
                LonelyPsu.FAIL);

        var found = run(study(sample, new AskedTotal("w")), table).findings();

        assertThat(found.list().stream().map(Finding::toString))
                .containsExactly(
                        "data.csv:5: unit: sample.unitInTwoStrata {unit=3}",
                        "data.csv:2: N: sample.populationTooSmall {population=2, drawn=3}",
                        "data.csv:6: N: sample.populationDiffers {found=6}");
    }

    @Test
    void adds_what_reading_found_and_passes_over_what_could_not_be_read() {
        var absent = Findings.of(Finding.error("data.columnUnknown", "area")).in("data.csv");
        var sexes = new MarginTable("area.csv", List.of("area"), Tables.of("area total", "A 30"));
        var sample = nested(LonelyPsu.FAIL, "population");
        var study = known(study(sample, SAFE), Adjustment.RAKE, sexes);

        assertThat(new EstimateStudy(study)
                        .of("data.csv", Checked.of(TABLE, absent))
                        .findings())
                .isEqualTo(absent);
        assertThat(new EstimateStudy(study)
                        .of("data.csv", Checked.unreadable(absent))
                        .findings())
                .isEqualTo(absent);
    }

    @Test
    void passes_over_populations_that_reading_has_refused() {
        var table = Tables.of("stratum unit w N", "1 1 1 .", "1 2 1 0", "1 3 1 -2", "2 4 1 1", "2 5 1 1");
        var refused = Findings.of(Finding.error("data.notAboveZero", "N")).in("data.csv");
        var study = new EstimateStudy(study(nested(LonelyPsu.CERTAINTY, "N"), new AskedTotal("w")));

        assertThat(study.of("data.csv", Checked.of(table, refused)).findings()).isEqualTo(refused);
    }

    @Test
    void names_strata_with_a_single_unit() {
        var table = Tables.of("stratum unit w", "A 1 1", "A 2 1", "C 3 1", "B 4 1");

        var found =
                run(study(nested(LonelyPsu.FAIL), new AskedTotal("w")), table).findings();

        assertThat(found.toString()).isEqualTo("data.csv: stratum: sample.lonelyStrata {strata=B, C}");
    }

    @Test
    void names_units_with_a_single_unit_within() {
        var table = Tables.of("a b f g", "x 1 4 5", "x 2 4 5", "y 1 4 5");
        var staged = new SampleColumns(
                Optional.empty(),
                Optional.empty(),
                List.of("a", "b"),
                Nesting.UNIQUE,
                List.of("f", "g"),
                LonelyPsu.FAIL);

        var found = run(study(staged, new AskedTotal("f")), table).findings();

        assertThat(found.toString()).isEqualTo("data.csv: a: sample.lonelyStrata {strata=y}");
    }

    @Test
    void says_that_no_column_or_not_as_many_as_scales_are_replicates() {
        var study = study(SampleColumns.SIMPLE, SAFE);

        assertThat(run(replicated(study, "rep_*")).findings().toString())
                .isEqualTo("data.csv: replicates.none {pattern=rep_*}");
        assertThat(run(replicated(study, "r[0-9]+", 1.0)).findings().toString())
                .isEqualTo("data.csv: replicates.otherNumberOfScales {scales=1, replicates=2}");
    }

    @Test
    void asks_for_each_column_once_for_each_use() {
        var study = where(by(replicated(study(SampleColumns.SIMPLE.withWeight("w"), SAFE), "r*"), "safe"), "score > 1");

        assertThat(study.columns(List.of("w", "r1", "safe", "score")))
                .containsExactly(
                        new WantedColumn("w", ColumnUse.WEIGHT),
                        new WantedColumn("r1", ColumnUse.REPLICATE),
                        new WantedColumn("safe", ColumnUse.LABEL),
                        new WantedColumn("score", ColumnUse.NUMBER));
    }

    @Test
    void wants_a_size_for_every_category_of_a_margin() {
        assertThat(MarginTable.columnsOf(List.of("sex", "total", "age")))
                .containsExactly(
                        new WantedColumn("sex", ColumnUse.POSITION),
                        new WantedColumn("age", ColumnUse.POSITION),
                        new WantedColumn("total", ColumnUse.WEIGHT));
    }

    @Test
    void refuses_what_nobody_can_mean() {
        assertThatThrownBy(() -> new AskedQuantile("y", BigDecimal.ONE)).hasMessageContaining("not in (0, 1): 1");
        assertThatThrownBy(() -> new Population(Adjustment.POSTSTRATIFY, List.of()))
                .hasMessageContaining("one margin: 0");
        assertThatThrownBy(() -> new ReplicateColumns("r*", -1, List.of())).hasMessageContaining("at least 0");
        assertThatThrownBy(() -> new ReplicateColumns("r[", 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nested(LonelyPsu.FAIL, "N", "M")).hasMessageContaining("at most 1 stages");
        assertThatThrownBy(() -> new IntervalRule(ProportionInterval.WALD, 1.5, 0.05))
                .hasMessageContaining("level");
    }
}
