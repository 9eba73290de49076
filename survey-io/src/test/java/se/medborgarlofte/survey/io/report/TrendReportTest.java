package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.report.ReportOfRound;
import se.medborgarlofte.survey.stats.trend.TrendJoint;
import se.medborgarlofte.survey.stats.trend.TrendOfRounds;
import se.medborgarlofte.survey.stats.trend.TrendPoint;

/** An example with two rounds, and a third and a fourth that are copies of them: on paper alone, and open. */
class TrendReportTest {

    private static final String SECTION = "//section[@aria-labelledby='trend']";
    private static final String SVG = SECTION + "//*[local-name()='svg'][@role='img']";

    @TempDir
    static Path folder;

    private static RoundStory open;

    @BeforeAll
    static void copy() throws IOException {
        new CopiedRounds(folder)
                .all(Path.of("..", "examples", "provkommun"))
                .round("2026", "2028", CopiedRounds::onPaper)
                .round("2026", "2030", CopiedRounds::open);
        open = story("2030");
    }

    private static RoundStory story(String round) {
        var constraints = Constraints.standard();
        var store = Stores.open(folder.toString(), constraints).orThrow();
        var programme = store.surveys().read().orThrow();
        var reading = new ReadRound(store.responses(), constraints);
        var reports = new ReportOfRound(reading, Catalogue.indicators(), Catalogue.reportingRules());
        var comparability = new ComparabilityOfRounds(
                reading,
                store.holdings().releases(),
                Catalogue.indicators(),
                Catalogue.reportingRules(),
                Catalogue.comparisonRules());
        var report = reports.of(programme, programme.round(new RoundId(round)).orElseThrow());
        return RoundStory.of(report)
                .over(new TrendOfRounds(reports, comparability).of(programme, report, Declarations.NONE));
    }

    private static Html page(RoundStory story) {
        return Html.of(HtmlReport.of(story, Language.SV));
    }

    private static String said(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void without_several_rounds_there_is_nothing_of_it() {
        var alone = RoundStory.of(open.report());

        assertThat(page(alone).all(SECTION)).isEmpty();
        assertThat(JsonReport.of(alone, Language.SV)).doesNotContain("\"trend\"");
        assertThat(TextReport.of(alone, Language.SV)).doesNotContain("Över tid");
    }

    @Test
    void a_line_is_drawn_only_between_rounds_that_may_be_compared() {
        var html = page(open);

        assertThat(open.trend().orElseThrow().points())
                .extracting(TrendPoint::joint)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(TrendJoint.COMPARABLE),
                        Optional.of(TrendJoint.BLOCKED),
                        Optional.of(TrendJoint.BLOCKED));
        assertThat(html.all(SVG + "//*[@class='dot']")).hasSize(3);
        assertThat(html.all(SVG + "/*[@class='joint']"))
                .extracting(line -> line.getAttribute("x1") + " " + line.getAttribute("x2"))
                .containsExactly("20.00% 44.00%");
        assertThat(html.all(SVG + "/*[@class='break']"))
                .extracting(mark -> Html.text(mark) + " " + mark.getAttribute("x"))
                .containsExactly("A 56.00%", "B 80.00%");
    }

    @Test
    void the_table_tells_of_each_round_and_what_is_below_why_a_line_is_broken() {
        var html = page(open);

        assertThat(html.texts(SECTION + "//tbody/tr"))
                .map(TrendReportTest::said)
                .satisfiesExactly(
                        row -> assertThat(row).matches("Hösten 2024, .* \\d+ \\d+ % \\d+–\\d+ % –"),
                        row -> assertThat(row).matches("Hösten 2026, .* \\d+ \\d+ % \\d+–\\d+ % ja"),
                        row -> assertThat(row).matches("Hösten 2028, .* \\d+ \\d+ % \\d+–\\d+ % nej \\(A\\)"),
                        row -> assertThat(row).matches("Hösten 2030, .* \\d+ \\d+ % – nej \\(B\\)"));
        assertThat(html.texts(SECTION + "//ul[@class='plain breaks']/li"))
                .first()
                .isEqualTo("A. 2026 och 2028 går inte att jämföra, eftersom man svarade på papper och på webben"
                        + " första gången och på papper andra.");
    }

    /** The second round a year after the first, and three years before the next. */
    @Test
    void says_so_where_the_time_between_the_rounds_differs_and_the_picture_does_not_show_it() {
        var trend = open.trend().orElseThrow();
        var points = new ArrayList<>(trend.points());
        var second = points.get(1);
        var earlier = new Fieldwork(LocalDate.of(2025, 9, 8), LocalDate.of(2025, 10, 12));
        points.set(1, Rewritten.with(second, "round", Rewritten.with(second.round(), "fieldwork", earlier)));
        var uneven = open.over(Optional.of(Rewritten.with(trend, "points", points)));

        assertThat(page(uneven).texts(SECTION + "//li")).anyMatch(line -> line.contains("olika lång tid mellan dem"));
        assertThat(page(open).texts(SECTION + "//li")).noneMatch(line -> line.contains("olika lång tid"));
    }

    /** Of the round that is reported the page has the same figure twice. */
    @Test
    void the_figure_is_that_of_the_rounds_own_report() {
        var html = page(open);
        var headline = open.trend().orElseThrow().indicator().id().value();

        var last = html.texts(SECTION + "//tbody/tr[last()]/td[position() <= 2]");

        assertThat(html.texts("(//article[contains(@aria-labelledby, '" + headline + "')]//tfoot)[1]//td"))
                .isEqualTo(last);
    }

    @Test
    void an_open_round_has_neither_interval_nor_line() {
        var html = page(open);

        assertThat(html.all(SVG + "//*[@class='hollow']")).hasSize(1);
        assertThat(html.all(SVG + "//*[@class='whisker']")).hasSize(3 * 3);
        assertThat(html.texts(SECTION + "//tbody/tr[4]/td[3]")).containsExactly("–");
        assertThat(JsonReport.of(open, Language.SV)).contains("\"NOT_A_SAMPLE\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_the_same_as_text_and_that_the_figures_are_invented(Language language) {
        var html = Html.of(HtmlReport.of(open, language));
        String text = TextReport.of(open, language).replaceAll("\\s+", " ");

        assertThat(html.texts(SECTION + "//tbody/tr"))
                .hasSize(4)
                .map(row -> row.replaceAll("\\s+", " "))
                .allMatch(text::contains);
        String notice = Voice.of(language).say("notice.what");
        assertThat(html.texts(SVG + "/*[local-name()='desc']"))
                .singleElement()
                .asString()
                .startsWith(notice);
        assertThat(html.texts(SVG + "/*[@class='about']")).startsWith(notice);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_nothing_of_increase_or_decrease(Language language) {
        String told = String.join(" ", Html.of(HtmlReport.of(open, language)).texts(SECTION))
                .toLowerCase(Locale.ROOT);

        assertThat(told)
                .doesNotContain(" öka", " ökning", " minsk", " bättre", " sämre")
                .doesNotContain("increase", "decrease", "better", "worse");
    }
}
