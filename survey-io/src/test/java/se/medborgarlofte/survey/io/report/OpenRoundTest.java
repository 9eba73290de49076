package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.io.words.Language;

/** A round that anyone could answer says nothing of anyone else. */
class OpenRoundTest {

    private static final List<String> FORBIDDEN = List.of(
            "invånarna tycker",
            "ekbyborna",
            "halmstadborna",
            "procent av kommunens",
            "felmarginal",
            "osäkerhetsintervall",
            "säkerställd",
            "signifikant",
            "representativ",
            "har ökat",
            "har minskat",
            "bekräftar",
            "residents think",
            "margin of error",
            "confidence",
            "significant",
            "representative",
            "increased",
            "decreased",
            "confirms");

    private static Stream<String> everything(RoundReport report) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        HtmlReport.of(report, language),
                        TextReport.of(report, language),
                        JsonReport.of(report, language),
                        CsvReport.of(report, language)));
    }

    private static RoundReport made(CollectionDesign design) {
        return Reports.report(design, Figures.ofOpen(), Optional.empty(), true);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PROBABILITY_SAMPLE")
    void uses_no_word_that_promises_more(CollectionDesign design) {
        assertThat(everything(made(design)))
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(FORBIDDEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2018"})
    void uses_no_such_word_in_the_exercise_either(String round) {
        assertThat(everything(ExampleReports.of("halmstad", round)))
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(FORBIDDEN));
    }

    @Test
    void has_no_interval_even_when_it_is_handed_one() {
        var handed = Figures.ofSample().get(0);
        var report = Reports.with(Reports.open(), List.of(Figures.inOrder(handed, "OAS", "ALV", "BY")));

        var html = Html.of(HtmlReport.of(report, Language.SV));
        String json = JsonReport.of(report, Language.SV);
        String csv = CsvReport.of(report, Language.SV);

        assertThat(html.texts("//th")).doesNotContain("Från–till");
        assertThat(html.texts("//p[@class='lead']")).noneMatch(lead -> lead.contains("osäkerheten"));
        assertThat(json)
                .doesNotContain("\"interval\"", "\"shownInterval\"", "\"lower\"", "\"upper\"", "uncertain\"")
                .contains("\"reason\": \"NOT_A_SAMPLE\"");
        assertThat(csv.lines().findFirst())
                .contains("round,indicator,breakdown,category,label,n,value,unit,mark,reason,notice");
    }

    @Test
    void draws_hollow_dots_and_neither_whiskers_nor_the_municipality() {
        var html = Html.of(HtmlReport.of(Reports.open(), Language.SV));

        assertThat(html.all("//svg//circle[@class='hollow']")).hasSize(3);
        assertThat(html.all("//svg//circle[@class='dot']")).isEmpty();
        assertThat(html.all("//svg//*[@class='whisker' or @class='rule']")).isEmpty();
        assertThat(html.texts("//svg/text[@class='about']")).contains("Bland dem som svarade");
    }

    @Test
    void has_its_areas_by_the_alphabet_of_the_language() {
        var swedish = Html.of(HtmlReport.of(Reports.open(), Language.SV));
        var english = Html.of(HtmlReport.of(Reports.open(), Language.EN));
        String rows =
                "//table[contains(caption, '%s')]/tbody/tr/th[../../../caption[contains(., 'mörkt') or contains(., 'dark')]]";

        assertThat(swedish.texts(rows.replace("%s", "Efter område")))
                .containsExactly("Bykärnan", "Åsen och Ängarna", "Älvsborgsdalen", "Öster om ån");
        assertThat(english.texts(rows.replace("%s", "By area")))
                .containsExactly("Älvsborgsdalen", "Ängarna and Åsen", "Bykärnan", "Öster om ån");
    }

    @Test
    void has_those_whose_area_is_not_known_last() {
        var html = Html.of(HtmlReport.of(Reports.open(), Language.SV));

        assertThat(html.texts("(//section[@aria-labelledby='who']//table)[1]/tbody/tr/th"))
                .endsWith("Öster om ån", "Uppgift saknas");
    }

    @Test
    void keeps_the_order_of_what_has_an_order_of_its_own() {
        var html = Html.of(HtmlReport.of(Reports.open(), Language.SV));

        assertThat(html.texts("//article[@class='headline']//table[contains(caption, 'Efter kön')]/tbody/tr/th"))
                .containsExactly("Kvinna", "Man");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN_WEB    | Alla som ville fick svara, ingen var utvald.
            ON_LOCATION | De som var på plats och ville fick svara, ingen var utvald.
            PANEL       | Svaren kommer från en panel, och vi vet inte hur deltagarna valdes ut.
            MIXED       | En del av dem som svarade valde själva att vara med.
            """)
    void says_below_every_headline_who_chose_to_answer(CollectionDesign design, String sentence) {
        var html = Html.of(HtmlReport.of(made(design), Language.SV));

        assertThat(html.texts("//p[@class='lead']"))
                .hasSize(1)
                .allMatch(lead -> lead.endsWith(sentence + " Därför vet vi inte hur det är bland alla invånare."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN_WEB    | Fler svar gör inte en öppen enkät säkrare.
            ON_LOCATION | Fler svar från samma platser gör inte siffrorna säkrare.
            PANEL       | Fler svar från samma panel gör inte siffrorna säkrare.
            MIXED       | Fler svar gör inte siffrorna säkrare.
            """)
    void says_of_the_collection_that_was_used_that_more_answers_do_not_help(CollectionDesign design, String sentence) {
        var html = Html.of(HtmlReport.of(made(design), Language.SV));

        assertThat(html.texts("//ul[@class='cannot']/li"))
                .contains("Hur säkra siffrorna är. Det går inte att räkna ut när ingen är utvald. " + sentence);
    }

    @Test
    void tells_the_number_who_answered_the_question_from_the_number_who_answered_the_survey() {
        var html = Html.of(HtmlReport.of(Reports.open(), Language.SV));

        assertThat(html.texts("//ul[@class='said']/li"))
                .contains("Enkäten har 1\u00a0312 svar. Alla räknas inte i varje fråga. "
                        + "Därför står antalet i varje mening.");
        assertThat(html.texts("//p[@class='base']"))
                .containsExactly("Här visas andelen av dem som har svarat på frågan. "
                        + "Underlaget är 1\u00a0215 av enkätens 1\u00a0312 svar.");
        assertThat(html.texts("//article//tfoot//th")).containsOnly("Alla i underlaget");
    }

    @Test
    void has_a_response_rate_that_cannot_be_computed() {
        var html = Html.of(HtmlReport.of(Reports.open(), Language.SV));

        assertThat(html.texts("//dl/div[dt='Svarsandel']/dd"))
                .containsExactly("Kan inte räknas ut, eftersom ingen var utvald.");
    }

    @Test
    void says_so_of_the_share_that_it_is_of_those_who_answered() {
        var html = Html.of(HtmlReport.of(Reports.open(), Language.SV));

        assertThat(html.texts("//p[@class='lead']/span[1]"))
                .containsExactly(
                        "26 procent av de 1\u00a0215 som svarade känner sig otrygga ute ensamma när det är mörkt, eller stannar inne.");
    }
}
