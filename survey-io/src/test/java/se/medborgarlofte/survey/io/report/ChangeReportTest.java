package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static final String PANELS = "//div[@class='tables panels']/div";

    private static final String CHANGE = "//section[@aria-labelledby='change']";

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
                .contains("Av de andra är 3 av 3 genomförda.")
                .contains("är allt, eller nästan allt, gjort.")
                .contains("Det går inte att säga om målet är nått, eftersom enkäterna var öppna för alla")
                .contains(
                        "Mål 1 (”Öka den upplevda tryggheten i de centrala delarna av Andersberg, Vallås och Halmstads centrumkärna”): ")
                .contains("Målet är inte mätbart.")
                .contains("L06 (saknas): goals[0].measure");
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

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void the_short_way_and_the_sheet_tell_of_every_area_whether_the_goal_was_reached() {
        String outcome =
                "Löftets mål för ”Otrygga i det egna området när det är mörkt”: högst 32 procent. Nått i Centrum"
                        + " (20 procent). Inte nått i Norrängen (38 procent). Går inte att avgöra i Hamnkvarteren (32"
                        + " procent). Osäkerheten i urvalet är inräknad. Undersökningen visar inte varför.";

        assertThat(plain(ShortReport.of(provkommun(), Language.SV)))
                .contains(
                        outcome,
                        "Medborgarlöftet: ”",
                        "3 av 3 åtaganden är genomförda.",
                        "Underlaget talar för att avsluta löftet i Centrum; att fortsätta i Hamnkvarteren; att göra om löftet"
                                + " från början i Norrängen. Kommunen och polisen bestämmer.");
        assertThat(plain(BriefReport.of(provkommun(), Language.SV))).contains(outcome);
        assertThat(plain(ShortReport.of(halmstad(), Language.SV)))
                .contains(
                        "Medborgarlöftet: ”",
                        "26 procent",
                        "35 procent",
                        "3 av 6 åtaganden kan inte följas upp",
                        "Det går inte att säga om målet är nått, eftersom enkäterna var öppna för alla",
                        "Det gäller alla områden.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_short_way_of_a_change_has_at_most_200_words(Language language) {
        String text = ShortReport.of(provkommun(), language);

        assertThat(ShortReport.words(text.replaceAll("=+", ""))).isBetween(120, ShortReport.MOST_WORDS);
        assertThat(plain(text))
                .contains(
                        language == Language.SV ? "Läs siffrorna med försiktighet" : "Read the figures with care",
                        language == Language.SV ? "Medborgarlöftet: ”" : "The citizen promise: “",
                        language == Language.SV ? "Underlaget talar för" : "The evidence speaks for");
    }

    /** What is left out for want of room is left out in both languages. */
    @Test
    void the_short_way_tells_the_same_in_both_languages() {
        for (var story : List.of(halmstad(), provkommun(), ExampleReports.story("gss-fear", "2020", "2016"))) {
            assertThat(paragraphs(ShortReport.of(story, Language.EN)))
                    .isEqualTo(paragraphs(ShortReport.of(story, Language.SV)));
        }
        assertThat(plain(ShortReport.of(halmstad(), Language.EN))).contains("The citizen promise: “");
        assertThat(plain(ShortReport.of(provkommun(), Language.EN)))
                .contains(
                        "The promise's goal for “Unsafe in their own area after dark”: at most 32 percent. Reached in Centrum"
                                + " (20 percent). Not reached in Norrängen (38 percent). Cannot be decided in Hamnkvarteren"
                                + " (32 percent). Sampling uncertainty is included.",
                        "The evidence speaks for ending the promise in Centrum; going on in Hamnkvarteren; starting again in"
                                + " Norrängen. The municipality and the police decide.");
    }

    private static int paragraphs(String text) {
        return text.split("\n\n", -1).length;
    }

    /** A sample that cannot be compared still tells how it is now. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sample_that_cannot_be_compared_is_summed_up_with_its_own_figure(Language language) {
        var story = ExampleReports.story("gss-fear", "2020", "2016");

        assertThat(Html.of(HtmlReport.of(story, language)).texts("//section[@aria-labelledby='summary']//li"))
                .anyMatch(said -> said.startsWith(language == Language.SV ? "35 procent säger" : "35 percent say"));
        assertThat(plain(ShortReport.of(story, language)))
                .contains(language == Language.SV ? "35 procent" : "35 percent");
    }

    /** The group is a long clause, and was said in each sentence. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void who_are_counted_is_said_once_where_changes_are_told(Language language) {
        String who = language == Language.SV ? "stannar inne av otrygghet" : "stay in because they feel unsafe";
        var html = Html.of(HtmlReport.of(provkommun(), language));

        for (var part : List.of(CHANGE, "//section[starts-with(@aria-labelledby, 'lookback-')]")) {
            assertThat(html.texts(part + "//li").stream().filter(said -> said.contains(who)))
                    .as(part)
                    .hasSize(1);
        }
        assertThat(html.texts(CHANGE + "//*[@class='said']/li"))
                .anyMatch(
                        said -> said.startsWith(
                                language == Language.SV
                                        ? "I Norrängen kan vi inte säga om andelen har ökat eller minskat. Den var 45 procent 2024"
                                        : "In Norrängen we cannot say whether the share has increased or decreased. It was 45"));
    }

    /** Paths and codes of rules are for those who look for them: they stand in the technical part, and nowhere else. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void what_people_read_holds_no_paths_and_no_codes(Language language) {
        for (var story : List.of(halmstad(), provkommun())) {
            var html = Html.of(HtmlReport.of(story, language));

            assertThat(html.texts("//section[starts-with(@aria-labelledby, 'lookback-')]/*[not(self::details)]"))
                    .noneMatch(said -> said.matches("(?s).*(\\[\\d+]|\\bL\\d\\d\\b|cmp-1|goal-1|lint-1|[A-Z]{5,}).*"));
            assertThat(html.texts(CHANGE + "//*[not(self::svg)]"))
                    .noneMatch(said -> said.matches("(?s).*(\\d × \\d|cmp-1).*"));
            assertThat(html.texts("//section[@aria-labelledby='method']")).allMatch(said -> said.contains("cmp-1"));
        }
    }

    @Test
    void groups_and_ways_to_answer_are_named_as_people_name_them() {
        var html = Html.of(HtmlReport.of(halmstad(), Language.SV));

        assertThat(html.texts(CHANGE + "//li"))
                .contains("Kvinna, 16–24 år: 11,1 → 5,5 procent av svaren")
                .anyMatch(said -> said.contains("man svarade på plats första gången och på webben andra"));
        assertThat(plain(TextReport.of(halmstad(), Language.SV))).doesNotContain("telefon");
    }

    @Test
    void the_area_a_goal_is_set_against_is_said_not_to_be_counted() {
        String text = plain(TextReport.of(provkommun(), Language.SV));

        assertThat(text)
                .contains(
                        "Antal jämförelser: 3. Målet anger också ett område att jämföra med: Söderby. Det räknas inte till"
                                + " jämförelserna.",
                        "Det är Söderby, som inte räknas till jämförelserna.");
    }

    @Test
    void a_caution_says_which_areas_it_is_about_and_is_said_once() {
        var html = Html.of(HtmlReport.of(provkommun(), Language.SV));

        assertThat(html.texts(CHANGE + "//li"))
                .containsOnlyOnce("Läs siffrorna med försiktighet, eftersom några personer kan ha svarat i båda"
                        + " undersökningarna. Det gäller Centrum och Norrängen.");
        assertThat(html.texts(CHANGE + "//dd/p"))
                .contains("Några personer kan ha svarat i båda undersökningarna (Centrum och Norrängen).");
    }

    /** Its columns would look like findings. */
    @Test
    void what_is_only_worth_a_closer_look_is_said_not_to_be_established() {
        var html = Html.of(HtmlReport.of(provkommun(), Language.SV));

        assertThat(html.texts(CHANGE + "//p")).anyMatch(said -> said.startsWith("Inget i listan är säkerställt."));
        assertThat(html.texts(CHANGE + "/details//thead//th"))
                .contains("Skillnad, inte säkerställd")
                .doesNotContain("Mellan", "Bedömning");
    }

    @Test
    void a_change_that_has_been_told_is_not_told_again_where_the_promise_is_followed_up() {
        String text = plain(TextReport.of(provkommun(), Language.SV));

        assertThat(text.split("Den verkliga förändringen kan vara allt från en minskning med 18", -1))
                .hasSize(2);
        assertThat(text)
                .contains("Hur andelen har ändrats står under rubriken ”Har något ändrats mellan 2024 och 2026?”");
    }

    @Test
    void the_bound_of_a_goal_and_the_interval_of_a_table_are_told_apart_where_the_goal_is_told() {
        var html = Html.of(HtmlReport.of(provkommun(), Language.SV));

        assertThat(html.texts("//section[@aria-labelledby='lookback-0']//li"))
                .anyMatch(said -> said.contains(
                        "eftersom målet bara prövas åt ett håll medan ”från–till” räknar med osäkerheten"));
    }

    /** What changed and what came of it is what such a report is read for. */
    @Test
    void what_has_changed_and_what_was_promised_comes_before_the_tables() {
        var told = Html.of(HtmlReport.of(provkommun(), Language.SV));
        var alone = Html.of(HtmlReport.of(ExampleReports.of("provkommun", "2026"), Language.SV));

        assertThat(told.texts("//main//h2"))
                .containsSubsequence(
                        "Har något ändrats mellan 2024 och 2026?",
                        "Medborgarlöftet",
                        "Uppföljning: Löfte 2025–2026 (övning)",
                        "Resultat",
                        "De som svarade och befolkningen");
        assertThat(alone.texts("//main//h2"))
                .containsSubsequence("De som svarade och befolkningen", "Resultat", "Medborgarlöftet");
    }

    /** The table of contents leads to everything, in the order in which it stands. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_contents_are_in_the_order_of_the_page(Language language) {
        for (String report : List.of(
                HtmlReport.of(provkommun(), language),
                HtmlReport.of(ExampleReports.of("halmstad", "2018"), language))) {
            var html = Html.of(report);
            var headings = html.texts("//main//section/h2").stream()
                    .filter(heading -> !html.texts("//section[@aria-labelledby='summary']/h2")
                            .contains(heading))
                    .toList();

            assertThat(html.texts("//nav/ul/li/a")).isEqualTo(headings);
        }
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
                .contains("Visas inte här, eftersom de inte kan jämföras eller inte får visas: Otrygga hemma.");
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

    /** Of a round that anyone could answer, who did is read before any figure; of a sample the change comes first. */
    @Test
    void who_answered_an_open_round_stands_before_the_change() {
        assertThat(sections(halmstad()))
                .containsSubsequence("who", "change", "results")
                .containsOnlyOnce("who");
        assertThat(sections(provkommun()))
                .containsSubsequence("change", "results", "who")
                .containsOnlyOnce("who");
    }

    private static List<String> sections(RoundStory story) {
        return Html.of(HtmlReport.of(story, Language.SV)).all("//section").stream()
                .map(section -> section.getAttribute("aria-labelledby"))
                .toList();
    }
}
