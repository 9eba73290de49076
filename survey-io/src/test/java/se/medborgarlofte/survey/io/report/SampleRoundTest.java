package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.io.words.Language;

/** A sample says how sure it is, of each figure and of itself. */
class SampleRoundTest {

    private final Html html = Html.of(HtmlReport.of(Reports.sample(), Language.SV));

    @Test
    void says_the_share_and_between_what_it_lies() {
        assertThat(html.texts("//p[@class='lead']"))
                .containsExactly("26 procent känner sig otrygga ute ensamma när det är mörkt, eller stannar inne. "
                        + "När vi räknar med osäkerheten i urvalet är det mellan 23 och 29 procent.");
    }

    @Test
    void draws_whiskers_and_the_municipality_as_a_line() {
        assertThat(html.all("//svg//circle[@class='dot']")).hasSize(3);
        assertThat(html.all("//svg//circle[@class='hollow']")).isEmpty();
        assertThat(html.all("//svg//line[@class='whisker']")).hasSize(9);
        assertThat(html.all("//svg/line[@class='rule']")).hasSize(1);
        assertThat(html.texts("//svg/text")).contains("Ekby: 26\u00a0%");
    }

    @Test
    void breaks_the_whisker_of_an_uncertain_figure_and_says_so() {
        var lane = lane("Älvsborgsdalen");

        assertThat(lane.getElementsByTagName("line")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("stroke-dasharray")
                        .getNodeValue())
                .isNotEqualTo("none");
        assertThat(Html.text(lane)).contains("17\u00a0%, osäkert");
        assertThat(html.texts("//td/em")).containsExactly("osäkert");
        assertThat(html.texts("//p[@class='note']")).contains("Osäkert: från–till är bredare än 20 procentenheter.");
    }

    @Test
    void puts_words_in_place_of_a_dot_that_would_say_nothing() {
        var lane = lane("Åsen och Ängarna");

        assertThat(lane.getElementsByTagName("circle").getLength()).isZero();
        assertThat(Html.text(lane)).contains("för osäkert");
        assertThat(html.texts("//tr[th='Åsen och Ängarna' and count(td)=3 and td[.='31']]/td"))
                .containsExactly("31", "för osäkert", "–");
    }

    @Test
    void labels_joined_groups_in_words_and_says_why_they_are_joined() {
        assertThat(html.texts("//p[@class='note']"))
                .contains("Grupper med färre än 30 svar visas inte för sig. De är sammanslagna med gruppen bredvid.");
    }

    @Test
    void has_its_areas_in_the_order_of_the_survey_and_says_that_it_is_no_ranking() {
        assertThat(html.texts("//article[@class='headline']//table[contains(caption, 'Efter område')]/tbody/tr/th"))
                .containsExactly("Öster om ån", "Älvsborgsdalen", "Åsen och Ängarna", "Bykärnan");
        assertThat(html.texts("//section[@aria-labelledby='results']/p"))
                .containsExactly("Områdena står i en fast ordning, inte efter storlek på siffrorna. "
                        + "Skillnaderna är för osäkra för en rangordning.");
    }

    @Test
    void says_by_the_alphabet_when_the_order_of_the_survey_is_that() {
        var released = Figures.ofSample().get(0);
        var byName = Figures.inOrder(released, "BY", "AS", "ALV", "OAS");

        var sorted = Html.of(HtmlReport.of(Reports.with(Reports.sample(), List.of(byName)), Language.SV));

        assertThat(sorted.texts("//section[@aria-labelledby='results']/p"))
                .containsExactly("Områdena står i bokstavsordning. Skillnaderna är för osäkra för en rangordning.");
    }

    @Test
    void says_how_many_answered() {
        assertThat(html.texts("//dl/div[dt='Svarsandel']/dd"))
                .containsExactly("46 procent av dem som valdes ut och kunde svara.");
        assertThat(html.texts("//ul[@class='cannot']/li"))
                .first()
                .isEqualTo("Vad de tycker som inte svarade. 46 procent svarade, och de andra kan tycka något annat.");
    }

    @Test
    void says_so_when_nobody_counted_how_many_were_asked() {
        var report = Reports.report(CollectionDesign.PROBABILITY_SAMPLE, Figures.ofSample(), Optional.empty(), false);

        var uncounted = Html.of(HtmlReport.of(report, Language.SV));

        assertThat(uncounted.texts("//dl/div[dt='Svarsandel']/dd"))
                .containsExactly("Kan inte räknas ut, eftersom uppgift saknas om hur många som fick frågan.");
        assertThat(uncounted.texts("//ul[@class='cannot']/li"))
                .first()
                .isEqualTo("Vad de tycker som inte svarade. De kan tycka något annat.");
    }

    @Test
    void cites_the_rules_and_the_versions_that_decided() {
        assertThat(html.texts("//section[@aria-labelledby='method']//dd"))
                .containsExactly("reporting-1", "I_UNSAFE_NIGHT@1", "trygghet-1", "ekby, 2024");
    }

    private Element lane(String label) {
        return html.all("//svg/g[text[1]='" + label + "']").get(0);
    }
}
