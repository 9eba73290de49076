package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Verdict;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.io.words.ChangeSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.report.ToldByReports;
import se.medborgarlofte.survey.stats.report.ToldChange;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** What is told of a change, beside the reports of the two rounds. */
class ToldChangeTest {

    private static final RoundReport FIRST = ExampleReports.of("halmstad", "2016");
    private static final RoundReport SECOND = ExampleReports.of("halmstad", "2018");
    private static final RoundsComparison CHANGE =
            ExampleReports.story("halmstad", "2018", "2016").change().orElseThrow();

    private static Stream<ComparedShare> shares(RoundsComparison comparison) {
        return Stream.concat(
                comparison.families().stream().flatMap(family -> family.shares().stream()),
                comparison.screening().stream());
    }

    private static ComparedShare ofUnsafe(RoundsComparison comparison, Optional<AreaCode> area) {
        return shares(comparison)
                .filter(share -> share.area().equals(area)
                        && share.comparability().indicator().id().value().equals("I_UNSAFE_NIGHT"))
                .findFirst()
                .orElseThrow();
    }

    /** With another total of the first indicator in the earlier report. */
    private static RoundReport withTotal(UnaryOperator<ReleasedFigure> change) {
        var unsafe = FIRST.indicators().get(0);
        return Rewritten.with(
                FIRST, "indicators", List.of(Rewritten.with(unsafe, "total", change.apply(unsafe.total()))));
    }

    private static ReleasedFigure withMore(ReleasedFigure figure, int more) {
        return Rewritten.with(figure, "n", figure.n().map(n -> n + more));
    }

    /** The report of 2016 joins the villages with the countryside, of which 24 answered: the villages alone would tell of them. */
    @Test
    void an_area_that_the_report_of_its_round_joins_with_another_is_not_told_alone() {
        var villages = ofUnsafe(CHANGE, Optional.of(new AreaCode("INLANDSORTERNA")));

        assertThat(villages.first().share()).isEmpty();
        assertThat(villages.second().share()).isPresent();
        assertThat(TextReport.of(ExampleReports.story("halmstad", "2018", "2016"), Language.SV)
                        .replace('\u00a0', ' '))
                .contains("Inlandsorterna               visas inte     –         27 %     98")
                .doesNotContain("24 %    51");
    }

    @Test
    void what_is_told_is_a_row_of_the_rounds_own_report() {
        assertThat(shares(CHANGE).filter(share -> share.area().isPresent()))
                .isNotEmpty()
                .allSatisfy(share -> {
                    assertThat(share.first().share().isEmpty() || hasRow(FIRST, share))
                            .isTrue();
                    assertThat(share.second().share().isEmpty() || hasRow(SECOND, share))
                            .isTrue();
                });
    }

    private static boolean hasRow(RoundReport report, ComparedShare share) {
        return report.indicators().stream()
                .filter(released -> released.indicator()
                        .id()
                        .equals(share.comparability().indicator().id()))
                .flatMap(released -> released.tables().stream())
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.categories().size() == 1
                        && share.area()
                                .map(AreaCode::value)
                                .equals(Optional.of(row.categories().get(0).code())));
    }

    /** No table of the report is by area, so none joins this one with another. */
    @Test
    void an_area_of_a_report_without_tables_by_area_is_told_as_who_answered_tells_it() {
        var unsafe = FIRST.indicators().get(0);
        RoundReport without = Rewritten.with(FIRST, "indicators", List.of(Rewritten.with(unsafe, "tables", List.of())));

        var told = ToldChange.of(CHANGE, without, SECOND);

        assertThat(ofUnsafe(told, Optional.of(new AreaCode("CENTRUM"))).first().share())
                .isPresent();
        assertThat(ofUnsafe(told, Optional.of(new AreaCode("INLANDSORTERNA")))
                        .first()
                        .share())
                .isEmpty();
    }

    /** 51 answered: they are not too few, but what they say is not told for the sake of others. */
    @Test
    void what_is_kept_back_for_the_sake_of_others_is_not_called_too_few_answers() {
        var villages = ofUnsafe(CHANGE, Optional.of(new AreaCode("INLANDSORTERNA")));
        var shown = Rewritten.<ComparedShare>with(villages, "verdict", Verdict.TOO_FEW_ANSWERS);

        var swedish = ChangeSentences.of(CHANGE.held(), Language.SV).of(shown, "Inlandsorterna", 0.05);

        assertThat(swedish).contains("Förändringen i Inlandsorterna visas inte, för att skydda dem som har svarat.");
    }

    /** Three more answered that round than are compared: whoever subtracts knows what those three said. */
    @Test
    void nothing_is_told_where_a_few_of_the_round_are_left_out_of_the_comparison() {
        var few = ToldChange.of(CHANGE, withTotal(total -> withMore(total, 3)), SECOND);
        var many = ToldChange.of(CHANGE, withTotal(total -> withMore(total, 30)), SECOND);

        assertThat(ofUnsafe(few, Optional.empty()).first().share()).isEmpty();
        assertThat(ofUnsafe(few, Optional.empty()).second().share()).isPresent();
        assertThat(ofUnsafe(many, Optional.empty()).first().share()).isPresent();
    }

    @Test
    void what_the_report_says_only_roughly_is_not_told_exactly() {
        var coarse = withTotal(total -> Rewritten.with(total, "value", new ShownValue.Under(15)));

        var told = ToldChange.of(CHANGE, coarse, SECOND);

        assertThat(ofUnsafe(told, Optional.empty()).first().share()).isEmpty();
        assertThat(ofUnsafe(told, Optional.empty()).difference()).isEmpty();
    }

    /** A look back tells of the villages no more than the change does: 51 answered, but in a row with the countryside. */
    @Test
    void a_look_back_tells_of_an_area_what_the_report_of_the_round_tells() {
        var telling = new ToldByReports(round -> round.id().equals(FIRST.round().id()) ? FIRST : SECOND);
        var unsafe = FIRST.indicators().get(0).indicator();
        var villages = new AreaCode("INLANDSORTERNA");

        assertThat(telling.tells(FIRST.round(), unsafe, villages, 51)).isFalse();
        assertThat(telling.tells(SECOND.round(), unsafe, villages, 98)).isTrue();
        assertThat(telling.of(CHANGE)).isEqualTo(CHANGE);
    }
}
