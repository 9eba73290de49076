package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.io.geo.AreaShape;
import se.medborgarlofte.survey.io.geo.AreaShapes;
import se.medborgarlofte.survey.io.geo.Position;
import se.medborgarlofte.survey.io.geo.Ring;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.areas.AreaClass;
import se.medborgarlofte.survey.stats.areas.AreaStanding;
import se.medborgarlofte.survey.stats.areas.AreaStandings;
import se.medborgarlofte.survey.stats.areas.RankInterval;

/** Where areas stand, as a map where somebody has drawn them and as a table always. */
class AreasReportTest {

    private static final String MAP = "//div[@class='pair map']";
    private static final String REGIONS = MAP + "//*[local-name()='path'][starts-with(@class, 'region')]";
    private static final String METHOD = "//section[@aria-labelledby='method']";

    private static AreaStanding standing(String area, AreaClass beside, int best, int worst) {
        return new AreaStanding(new AreaCode(area), beside, Optional.of(new RankInterval(best, worst)));
    }

    private static AreaStanding hidden(String area) {
        return new AreaStanding(new AreaCode(area), AreaClass.HIDDEN, Optional.empty());
    }

    private static AreaStandings standings(AreaStanding... areas) {
        return new AreaStandings(
                Figures.ofSample().get(0).indicator(),
                AreaStandings.Basis.HEADLINE,
                0.99,
                0.995,
                "cmp-1",
                List.of(areas));
    }

    private static AreaStandings ordered() {
        return standings(
                standing("OAS", AreaClass.HIGHER, 1, 2),
                standing("ALV", AreaClass.LOWER, 2, 3),
                hidden("AS"),
                hidden("ANG"),
                standing("BY", AreaClass.NOT_ESTABLISHED, 1, 3));
    }

    /** Squares in a row, a degree each. */
    private static AreaShapes squares(String... areas) {
        return new AreaShapes(IntStream.range(0, areas.length)
                .mapToObj(i -> new AreaShape(new AreaCode(areas[i]), List.of(square(12.0 + i))))
                .toList());
    }

    private static Ring square(double west) {
        return new Ring(List.of(
                new Position(west, 56),
                new Position(west + 1, 56),
                new Position(west + 1, 57),
                new Position(west, 57),
                new Position(west, 56)));
    }

    private static RoundStory story(AreaStandings standings, Optional<AreaShapes> shapes) {
        return RoundStory.of(Reports.sample()).with(Optional.of(new MappedAreas(standings, shapes)));
    }

    private static Html page(RoundStory story) {
        return Html.of(HtmlReport.of(story, Language.SV));
    }

    private static Html mapped() {
        return page(story(ordered(), Optional.of(squares("OAS", "ALV", "AS", "ANG", "BY"))));
    }

    @Test
    void draws_every_area_with_the_pattern_of_its_class_and_its_number() {
        var html = mapped();

        assertThat(html.all(REGIONS))
                .extracting(path -> path.getAttribute("class"))
                .containsExactlyInAnyOrder(
                        "region higher", "region lower", "region hidden", "region hidden", "region not-established");
        assertThat(html.texts(MAP + "//*[@class='badge']/*[local-name()='text']"))
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5");
        assertThat(html.all(MAP + "//*[@class='badge']/*[local-name()='path']")).hasSize(2);
    }

    @Test
    void every_pattern_that_is_drawn_is_defined_once_and_explained() {
        var html = mapped();

        var defined = html.all("//*[local-name()='pattern']").stream()
                .map(pattern -> pattern.getAttribute("id"))
                .toList();
        var used = html.all(MAP + "//*[starts-with(@fill, 'url(#')]").stream()
                .map(drawn -> drawn.getAttribute("fill").replaceAll("url\\(#(.*)\\)", "$1"))
                .distinct()
                .toList();

        assertThat(defined).doesNotHaveDuplicates().containsAll(used);
        assertThat(html.texts(MAP + "//*[@class='key']"))
                .containsExactly(
                        "Högre än i kommunen",
                        "Kan inte sägas skilja sig",
                        "Lägre än i kommunen",
                        "Visas inte för sig");
    }

    @Test
    void the_table_beside_has_the_numbers_by_the_alphabet_and_the_classes_in_words() {
        var html = mapped();

        assertThat(html.texts(MAP + "//tbody/tr"))
                .map(row -> row.replace('\u00a0', ' '))
                .containsExactly(
                        "1 Bykärnan 21 % Kan inte sägas skilja sig",
                        "2 Åsen – Visas inte för sig",
                        "3 Älvsborgsdalen 17 % Lägre än i kommunen",
                        "4 Ängarna – Visas inte för sig",
                        "5 Öster om ån 33 % Högre än i kommunen");
        assertThat(html.texts(MAP + "//li"))
                .containsExactly(
                        "I Älvsborgsdalen är andelen lägre än i kommunen som helhet: 17 jämfört med 26 procent.",
                        "I Öster om ån är andelen högre än i kommunen som helhet: 33 jämfört med 26 procent.",
                        "För de andra områdena kan vi inte säga att de skiljer sig från kommunen som helhet.");
    }

    @Test
    void says_what_is_not_on_the_map() {
        var html = page(story(ordered(), Optional.of(squares("OAS", "AS", "ANG"))));

        assertThat(html.all(REGIONS)).hasSize(3);
        assertThat(html.texts(MAP + "//p[@class='note']"))
                .containsExactly("Finns inte på kartan: Bykärnan och Älvsborgsdalen.");
    }

    @Test
    void without_shapes_there_is_no_map_and_the_table_all_the_same() {
        var html = page(story(ordered(), Optional.empty()));
        var nowhere = page(story(ordered(), Optional.of(new AreaShapes(List.of()))));

        assertThat(html.all(MAP)).isEmpty();
        assertThat(nowhere.all(MAP)).isEmpty();
        assertThat(html.texts(METHOD + "//thead/tr/th"))
                .containsExactly("Område", "Andel", "Jämfört med kommunen", "Möjliga platser");
        assertThat(html.texts(METHOD + "//tbody/tr[th='Älvsborgsdalen']/td[3]")).containsExactly("2–3 av 3");
    }

    @Test
    void where_no_area_is_above_another_there_are_no_places_but_a_sentence() {
        var equal = standings(
                standing("OAS", AreaClass.NOT_ESTABLISHED, 1, 2), standing("ALV", AreaClass.NOT_ESTABLISHED, 1, 2));

        var html = page(story(equal, Optional.empty()));

        assertThat(html.texts(METHOD + "/p"))
                .contains("Områdena står i bokstavsordning. Skillnaderna är för osäkra för en rangordning.");
        assertThat(html.texts(METHOD + "//thead/tr/th")).doesNotContain("Möjliga platser");
        assertThat(JsonReport.of(story(equal, Optional.empty()), Language.SV)).doesNotContain("\"place\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_the_same_as_text_and_as_json(Language language) {
        var story = story(ordered(), Optional.empty());
        var html = Html.of(HtmlReport.of(story, language));
        String text = TextReport.of(story, language).replaceAll("\\s+", " ");

        assertThat(html.texts(METHOD + "//tbody/tr")).hasSize(5).allMatch(text::contains);
        assertThat(JsonReport.of(story, language)).contains("\"beside\": \"not_established\"", "\"best\": 1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_example_has_a_map_that_says_its_figures_are_invented(Language language) {
        var html = Html.of(HtmlReport.of(ExampleReports.mapped("provkommun", "2026"), language));

        assertThat(html.all(REGIONS)).hasSize(8);
        var svg = html.all(MAP + "//*[local-name()='svg']").get(0);
        String notice = Voice.of(language).say("notice.what");
        assertThat(Html.text(first(svg, "desc"))).startsWith(notice);
        assertThat(Html.text(first(svg, "text"))).startsWith(notice);
        assertThat(svg.getAttribute("aria-labelledby")).isNotBlank();
    }

    @Test
    void an_open_round_has_neither_map_nor_places() {
        var html = page(ExampleReports.mapped("halmstad", "2018"));

        assertThat(html.all(MAP)).isEmpty();
        assertThat(html.all(METHOD + "//table")).isEmpty();
        assertThat(JsonReport.of(ExampleReports.mapped("halmstad", "2018"), Language.SV))
                .doesNotContain("\"beside\": \"");
    }

    private static Element first(Element svg, String name) {
        return (Element) svg.getElementsByTagName(name).item(0);
    }
}
