package se.medborgarlofte.survey.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.comparison.Cmp1;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.rules.ReportingRules.Disclosure;
import se.medborgarlofte.survey.core.rules.ReportingRules.Precision;
import se.medborgarlofte.survey.core.rules.ReportingRules.Reliability;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.Problem;
import se.medborgarlofte.survey.core.situation.Problems;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.json.Json;

class ShippedTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @Test
    void what_is_shipped_is_laid_out_as_it_would_be_written() {
        var indicators = Json.document(Shipped.bytes("indicators-1.json"), Catalogue.Indicators.class);
        var rules = Json.document(
                Shipped.bytes("/se/medborgarlofte/survey/io/rules/reporting-1.json"), ReportingRules.class);

        assertThat(indicators.findings()).isEqualTo(Findings.NONE);
        assertThat(rules.findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void every_shipped_indicator_is_sound() {
        var indicators = Catalogue.indicators();

        var findings = indicators.stream()
                .map(indicator -> CONSTRAINTS.check(indicator).and(indicator.check(List.of("sv", "en"))))
                .collect(Findings.joined());

        assertThat(indicators)
                .extracting(Indicator::citation)
                .contains("I_UNSAFE_NIGHT@1")
                .doesNotHaveDuplicates();
        assertThat(findings).isEqualTo(Findings.NONE);
    }

    @Test
    void the_shipped_index_is_made_of_shipped_indicators_and_is_the_one_of_the_exercise() throws IOException {
        var index = Catalogue.problemIndex();
        byte[] bytes = Shipped.bytes("problem-index-1.json");

        assertThat(Json.document(bytes, ProblemIndex.class).findings()).isEqualTo(Findings.NONE);
        assertThat(CONSTRAINTS.check(index).and(index.check(List.of("sv", "en"))))
                .isEqualTo(Findings.NONE);
        assertThat(Catalogue.indicators())
                .extracting(Indicator::citation)
                .containsAll(
                        index.items().stream().map(ProblemIndex.Item::citation).toList());
        var exercise = Json.document(Files.readAllBytes(Path.of("../examples/provkommun/survey.json")), Survey.class);
        assertThat(exercise.value().orElseThrow().problemIndex()).contains(index);
    }

    @Test
    void the_rules_of_the_first_edition_never_change() {
        var rules = Catalogue.reportingRules();

        assertThat(rules.citation()).isEqualTo("reporting-1");
        assertThat(rules.disclosure()).isEqualTo(new Disclosure(30, 5));
        assertThat(rules.reliability()).isEqualTo(new Reliability(20, 30, 8));
        assertThat(rules.precision()).isEqualTo(new Precision(95, 5));
        assertThat(CONSTRAINTS.check(rules)).isEqualTo(Findings.NONE);
    }

    @Test
    void the_rules_of_comparison_say_what_every_reason_does_and_stand_as_they_are_written() {
        var rules = Catalogue.comparisonRules();
        byte[] bytes = Shipped.bytes("/se/medborgarlofte/survey/io/rules/cmp-1.json");

        assertThat(rules).isEqualTo(Cmp1.rules());
        assertThat(rules.codes()).extracting(ComparisonRules.CodeRule::code).containsExactly(ReasonCode.values());
        assertThat(CONSTRAINTS.check(rules)).isEqualTo(Findings.NONE);
        assertThat(Json.document(bytes, ComparisonRules.class).findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void the_rules_of_common_ground_stand_as_they_are_written() {
        var rules = Catalogue.commonGroundRules();
        byte[] bytes = Shipped.bytes("/se/medborgarlofte/survey/io/rules/cg-1.json");

        assertThat(rules)
                .isEqualTo(new CommonGroundRules(
                        "cg",
                        1,
                        new CommonGroundRules.Residents(5, 10, 90, 30),
                        new CommonGroundRules.Pointer(10, 50),
                        new CommonGroundRules.Grades(2, 2),
                        new CommonGroundRules.Counts(10, new BigDecimal("1.25"), new BigDecimal("0.01"), 95, 3)));
        assertThat(CONSTRAINTS.check(rules)).isEqualTo(Findings.NONE);
        assertThat(Json.document(bytes, CommonGroundRules.class).findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void every_problem_is_named_once_and_rests_on_an_indicator_there_is() {
        var problems = Catalogue.problems();
        var ids = Catalogue.indicators().stream().map(Indicator::id).toList();

        assertThat(CONSTRAINTS.check(problems)).isEqualTo(Findings.NONE);
        assertThat(Json.document(Shipped.bytes("problems-1.json"), Problems.class)
                        .findings())
                .isEqualTo(Findings.NONE);
        assertThat(problems.problems()).extracting(Problem::code).doesNotHaveDuplicates();
        assertThat(problems.problems())
                .allSatisfy(problem -> assertThat(problem.name().missingIn(List.of("sv", "en")))
                        .isEqualTo(Findings.NONE))
                .allSatisfy(problem ->
                        assertThat(ids).containsAll(problem.indicator().stream().toList()));
    }

    @Test
    void only_an_open_round_a_scale_and_a_base_can_never_be_overridden() {
        var rules = Catalogue.comparisonRules();

        assertThat(rules.codes().stream().filter(rule -> !rule.mayBeOverridden()))
                .extracting(ComparisonRules.CodeRule::code)
                .containsExactly(ReasonCode.NOT_A_SAMPLE, ReasonCode.SCALE_CHANGED, ReasonCode.BASE_CHANGED);
        assertThat(rules.codes().stream().filter(rule -> !rule.sideBySide()))
                .extracting(ComparisonRules.CodeRule::code)
                .containsExactly(ReasonCode.SCALE_CHANGED);
    }

    @Test
    void the_starter_is_every_file_in_its_folder() throws IOException {
        var names = names(Path.of("src/main/resources/se/medborgarlofte/survey/io/starter"));

        assertThat(Starter.files().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().filter(name -> !name.equals("index.txt")).toList());
    }

    @Test
    void a_file_that_is_not_in_the_jar_is_a_fault_of_the_build() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shipped.bytes("nothing.json"))
                .withMessageContaining("nothing.json");
    }
}
