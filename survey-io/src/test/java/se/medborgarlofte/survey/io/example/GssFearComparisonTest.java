package se.medborgarlofte.survey.io.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.RoundDeclaration;
import se.medborgarlofte.survey.core.comparison.SignedOverride;
import se.medborgarlofte.survey.core.comparison.Verdict;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.folder.FolderStore;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds.Named;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** The same Americans four years apart, asked in another way the second time: the product's answer in a copy of the example. */
class GssFearComparisonTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();
    private static final RoundId FIRST = new RoundId("2016");
    private static final RoundId SECOND = new RoundId("2020");
    private static final IndicatorId AFRAID = new IndicatorId("I_AFRAID_NIGHT");

    @TempDir
    Path copy;

    private RoundsComparison compared(String modeBefore, String modeAfter, Declarations declared) throws IOException {
        copy(modeBefore, modeAfter);
        var store = FolderStore.at(copy, CONSTRAINTS);
        var programme = store.read().orThrow();
        var comparability = new ComparabilityOfRounds(
                new ReadRound(store, CONSTRAINTS),
                store.releases(),
                Catalogue.indicators(),
                Catalogue.reportingRules(),
                Catalogue.comparisonRules());
        return new ComparisonOfRounds(comparability)
                .of(
                        programme,
                        programme.round(FIRST).orElseThrow(),
                        programme.round(SECOND).orElseThrow(),
                        declared,
                        Optional.of(new Named(AFRAID, List.of())));
    }

    /** The example as it would be, had somebody recorded how people answered. */
    private void copy(String modeBefore, String modeAfter) throws IOException {
        var example = Path.of("..", "examples", "gss-fear");
        try (var files = Files.walk(example)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(example.relativize(file).toString());
                Files.createDirectories(target.getParent());
                var mode = file.toString().contains("2016") ? modeBefore : modeAfter;
                Files.writeString(target, Files.readString(file).replace("not_recorded", mode));
            }
        }
    }

    private static ComparedShare everyone(RoundsComparison comparison) {
        return comparison.families().get(0).shares().stream()
                .filter(share -> share.area().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(ComparedShare share) {
        return share.comparability().reasons().stream()
                .map(reason -> reason.code() + " " + reason.effect())
                .toList();
    }

    private static Declarations signed() {
        var override = new SignedOverride(
                ReasonCode.MODE_CHANGED,
                FIRST,
                SECOND,
                Optional.empty(),
                "Anna Ek",
                "the coordinator",
                LocalDate.of(2021, 2, 3),
                "Both ways were tried on the same people, with the same answers.");
        var pandemic = new RoundDeclaration(
                SECOND,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(LocalizedText.of("en", "the pandemic")),
                List.of());
        return new Declarations(List.of(pandemic), List.of(), List.of(override), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"not_recorded, not_recorded", "face_to_face, not_recorded", "not_recorded, web", "face_to_face, web"})
    void has_no_number_while_the_ways_of_answering_differ_or_one_is_not_recorded(String before, String after)
            throws IOException {
        var compared = everyone(compared(before, after, Declarations.NONE));

        assertThat(compared.verdict()).isEqualTo(Verdict.CANNOT_BE_COMPARED);
        assertThat(compared.difference()).isEmpty();
        assertThat(compared.detectable()).isEmpty();
        assertThat(reasons(compared)).contains("MODE_CHANGED BLOCK");
    }

    @Test
    void has_a_number_where_everybody_answered_in_the_same_way_both_times() throws IOException {
        var compared = everyone(compared("telephone", "telephone", Declarations.NONE));

        assertThat(compared.verdict()).isNotEqualTo(Verdict.CANNOT_BE_COMPARED);
        assertThat(reasons(compared)).noneMatch(reason -> reason.startsWith("MODE_CHANGED"));
    }

    /** Case gss-fear-2016-2020-panel: the contrast of R's survey 4.5 over the 537 who answered both times. */
    @ParameterizedTest
    @CsvSource({"not_recorded, not_recorded", "face_to_face, web"})
    void with_a_signed_reason_each_person_is_set_against_himself_and_what_to_mind_stands_beside(
            String before, String after) throws IOException {
        var compared = everyone(compared(before, after, signed()));

        var difference = compared.difference().orElseThrow();
        assertThat(compared.first().n()).isEqualTo(537);
        assertThat(difference.value()).isCloseTo(0.057793656373092028, within(1e-12));
        assertThat(difference.standardError()).isCloseTo(0.027647230983243815, within(1e-10));
        assertThat(difference.degreesOfFreedom()).isEqualTo(58);
        assertThat(reasons(compared)).contains("MODE_CHANGED WARN", "PANEL_ATTRITION WARN", "FIELDWORK_EVENT WARN");
    }

    /** Whoever takes the rounds for samples of different people gets another change, and trusts either less. */
    @Test
    void two_samples_of_different_people_would_have_given_another_answer() throws IOException {
        var comparison = compared("not_recorded", "not_recorded", signed());
        var rounds = comparison.held().rounds();

        var before = alone(comparison, rounds.first());
        var after = alone(comparison, rounds.second());

        var same = everyone(comparison);
        var panel = same.difference().orElseThrow();
        assertThat(before.n()).isEqualTo(1875);
        assertThat(after.n()).isEqualTo(540);
        assertThat(after.share().orElseThrow() - before.share().orElseThrow()).isCloseTo(0.038, within(5e-4));
        assertThat(Math.hypot(error(before), error(after))).isGreaterThan(panel.standardError());
        assertThat(Math.hypot(
                        same.first().standardError().orElseThrow(),
                        same.second().standardError().orElseThrow()))
                .isGreaterThan(1.1 * panel.standardError());
    }

    private static ProportionEstimate alone(RoundsComparison comparison, AnsweredRound round) {
        var indicator = comparison.held().indicators().get(0).indicator();
        return Proportion.of(
                round.share(indicator).orElseThrow(), round.everyone(), round.design(), new ProportionRule(0.95, 0.05));
    }

    private static double error(ProportionEstimate share) {
        return share.precision().known().orElseThrow().standardError();
    }
}
