package se.medborgarlofte.survey.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.json.Seal;
import se.medborgarlofte.survey.io.report.CsvReport;
import se.medborgarlofte.survey.io.report.HtmlReport;
import se.medborgarlofte.survey.io.words.Language;

/** What anybody may read, over HTTP. */
class PublicPagesTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    @TempDir
    private static Path place;

    private static PublishedTown town;

    @BeforeAll
    static void open() {
        town = PublishedTown.of(
                place,
                askingInFourLanguages(),
                PublishedTown.release("2016-1"),
                PublishedTown.release("2016-2"),
                PublishedTown.release("2018-1"));
    }

    /** What is made public is in Swedish and English all the same. */
    private static Programme askingInFourLanguages() {
        var halmstad = PublishedTown.halmstad();
        var asking = halmstad.questionnaires().stream()
                .map(asked -> Rewritten.with(asked, "languages", List.of("sv", "en", "ar", "sv-x-lattlast")))
                .toList();
        return Rewritten.with(halmstad, "questionnaires", asking);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return town.get(path, headers);
    }

    @ParameterizedTest
    @CsvSource({
        "/results, sv, Resultat",
        "/results, en, Results",
        "/results/2018-1, sv, 'Januari 2018, öppen på webben'",
        "/results/2018-1, en, 'January 2018, open on the web'",
        "/promises, sv, Medborgarlöften",
        "/promises, en, Citizen promises",
        "/accessibility, sv, Tillgänglighets\u00ADredogörelse",
        "/accessibility, en, Accessibility statement",
    })
    void every_page_has_a_title_one_heading_and_no_level_left_out(String path, String language, String title)
            throws IOException, InterruptedException {
        var page = get(path + "?lang=" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\"", "<title>" + title + " –", "<h1>" + title + "</h1>")
                .doesNotContain("style=", "<style", "<script");
        var levels = HEADING.matcher(page.body())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ar, '', sv",
        "sv-x-lattlast, en, sv",
        "en-GB, sv, en",
        "'', en, en",
        "%0d%0ax, '', sv",
        "'<script>', '', sv",
    })
    void who_reads_neither_swedish_nor_english_is_shown_swedish_and_a_way_to_english(
            String asked, String liked, String shown) throws IOException, InterruptedException {
        String query = URLEncoder.encode(asked, StandardCharsets.UTF_8);
        var page = get("/results?lang=" + query, "Accept-Language", liked.isEmpty() ? "ar" : liked);

        assertThat(page.body()).contains("<html lang=\"" + shown + "\"", "/results?lang=en\"");
    }

    @Test
    void the_list_has_the_latest_release_of_each_round_first_and_the_earlier_ones_below()
            throws IOException, InterruptedException {
        String page = get("/results?lang=sv").body();

        assertThat(page)
                .containsSubsequence(
                        "/results/2018-1?lang=sv\"",
                        "Svaren samlades in 2–28 januari 2018.",
                        "Publicerat den 10 januari 2017.",
                        "/results/2016-2?lang=sv\"",
                        "Publicerat den 1 mars 2018.",
                        "/results/2016-1?lang=sv\"",
                        "Utgåva 2016-1, 10 januari 2017");
    }

    @Test
    void a_release_is_told_by_the_report_itself_and_leads_to_a_later_one() throws IOException, InterruptedException {
        var release = PublishedTown.release("2016-1");

        String page = get("/results/2016-1?lang=en").body();
        String latest = get("/results/2016-2?lang=en").body();

        assertThat(page)
                .contains(HtmlReport.content(release.report(), Language.EN))
                .contains(Seal.on(release).sha256(), "class=\"release invented-en\"")
                .contains("/results/2016-2?lang=en\"");
        assertThat(latest)
                .doesNotContain("There is a later release")
                .contains(Seal.on(PublishedTown.release("2016-2")).sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/r/2016",
                "/results/2016-3",
                "/results/2016-3.csv",
                "/results/2020-1",
                "/results/..%2f..%2fsurvey.db",
                "/results/2016-1.xml",
                "/results/2016-1.csv.json",
                "/results/%3Cb%3E",
            })
    void what_has_not_been_made_public_is_not_there(String path) throws IOException, InterruptedException {
        var page = get(path);

        assertThat(page.statusCode()).isIn(400, 404);
        assertThat(page.body()).contains("<h1>").doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_tables_are_a_file_with_what_is_displayed(String language) throws IOException, InterruptedException {
        var file = get("/results/2016-1.csv?lang=" + language);

        assertThat(file.body()).isEqualTo(CsvReport.of(PublishedTown.report("2016"), Language.of(language)));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"halmstad-2016-1-" + language + ".csv\"");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "/results,        ar,            rtl, الصفحة الأولى",
        "/results/2016-1, ar,            rtl, الصفحة الأولى",
        "/promises,       ar,            rtl, الصفحة الأولى",
        "/accessibility,  sv-x-lattlast, ltr, Första sidan",
    })
    void a_page_that_is_not_written_in_a_language_says_so_in_it_and_leads_to_what_is(
            String path, String language, String direction, String start) throws IOException, InterruptedException {
        var page = get(path + "?lang=" + language, "Accept-Language", "en");

        assertThat(page.body())
                .contains(
                        "<aside class=\"notice quiet\" lang=\"" + language + "\" dir=\"" + direction + "\">",
                        "Svenska, English",
                        "<a href=\"/?lang=" + language + "\">" + start + "</a>");
    }

    @ParameterizedTest
    @CsvSource({"sv, ar", "en, ar", "de, sv"})
    void who_reads_swedish_or_english_is_told_nothing_of_the_sort(String language, String liked)
            throws IOException, InterruptedException {
        assertThat(get("/results?lang=" + language, "Accept-Language", liked).body())
                .doesNotContain("notice quiet");
    }

    @Test
    void the_page_says_what_is_not_in_the_file_of_figures() throws IOException, InterruptedException {
        assertThat(get("/results/2016-1?lang=sv").body())
                .contains("En rad för varje siffra i undersökningens mått", "lägesbilden finns inte i den filen");
    }

    @Test
    void the_release_is_a_file_with_its_digest() throws IOException, InterruptedException {
        var file = get("/results/2016-1.json");

        assertThat(file.body()).isEqualTo(Json.write(Seal.on(PublishedTown.release("2016-1"))));
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age");
    }

    @Test
    void whoever_has_a_file_is_not_sent_it_again() throws IOException, InterruptedException {
        String tag =
                get("/results/2016-1.csv?lang=sv").headers().firstValue("ETag").orElseThrow();

        var again = get("/results/2016-1.csv?lang=sv", "If-None-Match", "\"other\", " + tag);
        var other = get("/results/2016-1.csv?lang=en", "If-None-Match", tag);
        var packed = get("/results/2016-1.csv?lang=sv", "Accept-Encoding", "gzip");

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(again.headers().firstValue("Content-Length")).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(packed.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void the_promise_is_told_with_who_decided_it_what_is_done_and_how_it_went()
            throws IOException, InterruptedException {
        String page = get("/promises?lang=sv").body();

        assertThat(page)
                .contains("Aktuella löften", "Medborgarlöftet 2017 – övning", "Kommunfullmäktige, februari 2017")
                .contains("40 av 40 lampor", "Hjälpte det?", "Det här är en övning.");
    }

    @Test
    void the_statement_says_whom_to_tell_and_who_supervises() throws IOException, InterruptedException {
        String page = get("/accessibility?lang=sv").body();

        assertThat(page).contains("ovning@example.com", "href=\"https://www.digg.se/\"", "WCAG 2.2");
    }

    @Test
    void the_sheet_is_a_file_of_its_own_that_says_on_paper_what_is_invented() throws IOException, InterruptedException {
        var sheet = get("/results.css");

        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(sheet.body()).contains(".report table", "@page invented-sv", ".report svg .dot");
        assertThat(List.of(get("/results").body(), get("/promises").body()))
                .allMatch(page -> page.contains("href=\"/results.css\""));
    }

    @Test
    void the_way_into_a_round_that_is_over_leads_to_its_report_and_speaks_of_nothing_to_come()
            throws IOException, InterruptedException {
        var page = get("/r/2018?lang=sv");

        assertThat(page.body())
                .contains(
                        "Resultatet är klart.",
                        "class=\"button\" href=\"/results/2018-1?lang=sv\"",
                        "Varför frågar vi?")
                .doesNotContain("publiceras här", "Alla som vill får svara", "Vem kan svara?", "Svara på annat sätt");
    }
}
