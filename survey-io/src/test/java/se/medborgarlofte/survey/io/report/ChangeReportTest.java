package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.words.Language;

class ChangeReportTest {

    private static final String CHANGE = "//section[@aria-labelledby='change']";

    private static final String PANELS = "//div[@class='tables panels']/div";

    private static RoundStory halmstad() {
        return ExampleReports.story("halmstad", "2018", "2016");
    }

    @Test
    void says_why_two_open_surveys_cannot_be_compared_and_nothing_of_a_change() {
        var html = Html.of(HtmlReport.of(halmstad(), Language.SV));

        assertThat(html.texts(CHANGE + "//li"))
                .anyMatch(said -> said.startsWith("Siffrorna från 2016 och 2018 kan inte jämföras, eftersom"));
        assertThat(html.texts(CHANGE + "//*[@class='said'] | " + CHANGE + "//table"))
                .noneMatch(said -> said.contains("procentenheter"));
        assertThat(html.texts("//section[@aria-labelledby='summary']//li"))
                .anyMatch(said -> said.contains("kan inte jämföras"));
        assertThat(html.texts(CHANGE + "//dt"))
                .containsExactly(
                        "Stoppar jämförelsen",
                        "Stoppar jämförelsen",
                        "Stoppar jämförelsen",
                        "Var försiktig",
                        "Var försiktig");
    }

    @Test
    void sets_two_open_surveys_beside_each_other_without_picture_or_difference() {
        var html = Html.of(HtmlReport.of(halmstad(), Language.EN));
        String json = JsonReport.of(halmstad(), Language.EN);

        assertThat(html.all(CHANGE + "//*[local-name()='svg']")).isEmpty();
        assertThat(html.texts(CHANGE + "//thead//th"))
                .containsExactly("Group", "2016, share", "Answers", "2018, share", "Answers");
        assertThat(html.texts(CHANGE + "//tbody/tr[1]/td").subList(0, 4)).containsExactly("26%", "859", "35%", "1,146");
        assertThat(html.texts(CHANGE + "//tbody/tr[th='Countryside']/td").subList(0, 2))
                .containsExactly("not shown", "–");
        assertThat(json).contains("\"compared\": false").doesNotContain("\"move\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tells_the_same_as_text(Language language) {
        var html = Html.of(HtmlReport.of(halmstad(), language));
        String text = TextReport.of(halmstad(), language).replaceAll("\\s+", " ");

        assertThat(html.texts(CHANGE + "//*[@class='said']/li")).isNotEmpty().allMatch(text::contains);
        assertThat(text.lines()).allMatch(line -> !line.contains("{"));
    }

    @Test
    void without_an_earlier_round_nothing_is_said_of_a_change_and_that_is_said() {
        String alone = TextReport.of(ExampleReports.of("halmstad", "2018"), Language.SV);
        String compared = TextReport.of(halmstad(), Language.SV);

        assertThat(alone)
                .contains("Om något har ändrats sedan en annan enkät.")
                .doesNotContain("Har något ändrats mellan");
        assertThat(compared)
                .contains("Har något ändrats mellan 2016 och 2018?")
                .doesNotContain("Om något har ändrats sedan");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_short_way_has_at_most_200_words_and_says_what_matters(Language language) {
        var told = Stream.of(
                halmstad(),
                RoundStory.of(ExampleReports.of("halmstad", "2016")),
                RoundStory.of(ExampleReports.of("gss-fear", "2016")));

        assertThat(told.map(story -> ShortReport.of(story, language)))
                .allSatisfy(text ->
                        assertThat(ShortReport.words(text.replaceAll("=+", ""))).isBetween(40, ShortReport.MOST_WORDS));
        assertThat(ShortReport.of(halmstad(), language).replaceAll("\\s+", " "))
                .contains(language == Language.SV ? "kan inte jämföras" : "cannot be compared")
                .contains(language == Language.SV ? "Påhittade" : "Invented");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_sheet_for_those_who_decide_is_well_formed_and_says_that_its_figures_are_invented(Language language) {
        var html = Html.of(BriefReport.of(halmstad(), language));

        assertThat(html.all("//h1")).hasSize(1);
        assertThat(html.texts("//*[@class='notice']")).hasSize(1);
    }

    /** The acceptance story: what was asked twice, what may be said of it, what was promised, done and found weak. */
    @Test
    void halmstad_is_told_from_the_survey_to_the_follow_up_in_one_report() {
        String text = TextReport.of(halmstad(), Language.SV).replaceAll("\\s+", " ");
        var html = Html.of(HtmlReport.of(halmstad(), Language.SV));

        assertThat(text)
                .contains("kan inte jämföras, eftersom minst en av enkäterna var öppen för alla")
                .contains("pekar ut samma problem i Centrum (stadskärnan)")
                .contains("3 av 6 åtaganden är genomförda.")
                .contains("är allt, eller nästan allt, gjort.")
                .contains("Det går inte att säga om målet är nått, eftersom enkäterna var öppna för alla")
                .contains("L06 (saknas) goals[0].measure: Målet är inte mätbart.");
        assertThat(html.texts("//section[@aria-labelledby='lookback-0']//h3")).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void two_samples_are_drawn_beside_each_other_and_judged(Language language) {
        var html = Html.of(HtmlReport.of(ExampleReports.story("provkommun", "2026", "2024"), language));

        assertThat(html.all(CHANGE + "//*[local-name()='svg']")).isNotEmpty();
        assertThat(html.texts(CHANGE + "//td"))
                .contains(language == Language.SV ? "minskning" : "decrease")
                .contains(language == Language.SV ? "ingen säkerställd förändring" : "no established change");
        assertThat(html.texts(CHANGE + "//table//td")).noneMatch(cell -> cell.contains("-") || cell.contains("+"));
    }

    private static RoundStory provkommun() {
        return ExampleReports.story("provkommun", "2026", "2024");
    }

    @Test
    void the_other_measures_stand_in_panels_on_one_scale_with_a_table_and_without_verdicts() {
        var html = Html.of(HtmlReport.of(provkommun(), Language.SV));

        assertThat(html.all(PANELS)).hasSize(6);
        assertThat(html.all(PANELS + "//*[local-name()='circle']")).hasSize(6 * 9 * 2);
        assertThat(html.texts(PANELS + "//*[@class='scale']")).containsOnly("Skalan går från 0 till 60 procent.");
        assertThat(html.texts("//table[@class='compared']/tbody/tr[th='Centrum']/td"))
                .contains("37 till 26 procent")
                .hasSize(6);
        assertThat(html.texts(PANELS + " | //table[@class='compared']"))
                .noneMatch(text -> text.matches("(?s).*[ .](minskning|ökning|förändring).*"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_panels_say_the_same_as_text_and_that_their_figures_are_invented(Language language) {
        var html = Html.of(HtmlReport.of(provkommun(), language));
        String text = TextReport.of(provkommun(), language).replaceAll("\\s+", " ");

        assertThat(html.texts(PANELS + "/h4")).hasSize(6).allMatch(text::contains);
        assertThat(html.texts(PANELS + "//*[local-name()='desc']"))
                .allMatch(desc -> desc.startsWith(Voice.of(language).say("notice.what")));
        assertThat(JsonReport.of(provkommun(), language)).contains("\"panels\": [");
    }

    /** As when a comparison leaves out who was not asked both times: the report then tells of others than it compares. */
    @Test
    void a_figure_of_other_answers_than_were_compared_is_left_out() {
        var before = provkommun().before().orElseThrow();
        var changed = before.indicators().stream()
                .map(released ->
                        released.indicator().id().value().equals("I_UNSAFE_HOME") ? ofOthers(released) : released)
                .toList();

        var html = Html.of(HtmlReport.of(
                provkommun().beside(Rewritten.<RoundReport>with(before, "indicators", changed)), Language.SV));

        assertThat(html.all(PANELS)).hasSize(5);
        assertThat(html.texts(CHANGE + "/p"))
                .contains("Kan inte jämföras mellan undersökningarna, och visas därför inte här: Otrygga hemma.");
    }

    private static ReleasedIndicator ofOthers(ReleasedIndicator released) {
        var total = released.total();
        var fewer = new ReleasedFigure(total.n().map(n -> n - 1), total.value(), total.interval(), total.uncertain());
        return new ReleasedIndicator(released.indicator(), fewer, released.tables());
    }

    @Test
    void two_open_surveys_have_no_panels() {
        var html = Html.of(HtmlReport.of(halmstad(), Language.SV));

        assertThat(html.all(PANELS)).isEmpty();
        assertThat(JsonReport.of(halmstad(), Language.SV)).doesNotContain("\"panels\"");
    }
}
