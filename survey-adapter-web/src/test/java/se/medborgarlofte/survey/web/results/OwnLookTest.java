package se.medborgarlofte.survey.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.programme.Enclosure;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.survey.Hosting;
import se.medborgarlofte.survey.core.survey.Look;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.web.page.StyleSheet;

/** A municipality's own colours and picture, and what it may not say of its server. */
class OwnLookTest {

    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>";

    @TempDir
    Path place;

    private static Programme with(Optional<Look> look, Optional<Hosting> hosting) {
        var halmstad = PublishedTown.halmstad();
        var usual = halmstad.survey();
        var survey = new Survey(
                usual.id(),
                usual.title(),
                usual.municipality(),
                usual.publisher(),
                usual.synthetic(),
                usual.languages(),
                usual.headlines(),
                usual.breakdowns(),
                usual.retention(),
                usual.texts(),
                look,
                hosting,
                usual.problemIndex());
        return new Programme(
                survey,
                halmstad.areas(),
                halmstad.questionnaires(),
                halmstad.indicators(),
                halmstad.rounds(),
                halmstad.situations(),
                halmstad.promises(),
                halmstad.simulation());
    }

    @Test
    void colours_and_picture_are_those_of_the_municipality() throws IOException, InterruptedException {
        var look = new Look("#7a1f3d", "#f2b8c6", Optional.of("logo.svg"));
        try (var town = PublishedTown.beside(
                place, with(Optional.of(look), Optional.empty()), List.of(new Enclosure("logo.svg", LOGO)))) {
            assertThat(town.get("/style.css").body()).contains("--deep: #7a1f3d", "--deep: #f2b8c6");
            assertThat(town.get("/icon.svg").body()).contains("#7a1f3d");
            assertThat(town.get("/results").body()).contains("<img src=\"/logo.svg\" alt=\"\">");
            var logo = town.get("/logo.svg");
            assertThat(logo.body()).isEqualTo(LOGO);
            assertThat(logo.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
            assertThat(logo.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void without_a_look_there_is_no_picture() throws IOException, InterruptedException {
        try (var town = PublishedTown.of(place, PublishedTown.halmstad())) {
            assertThat(town.get("/results").body()).doesNotContain("<img");
            assertThat(town.get("/logo.svg").statusCode()).isEqualTo(404);
            assertThat(town.get("/r/2018?lang=sv").body()).contains("Vi sparar inte vilken dator");
        }
    }

    @Test
    void a_site_with_a_picture_that_does_something_does_not_start() {
        var look = new Look("#7a1f3d", "#f2b8c6", Optional.of("logo.svg"));
        var active = List.of(new Enclosure("logo.svg", "<svg><script/></svg>"));

        assertThatThrownBy(() -> PublishedTown.beside(place, with(Optional.of(look), Optional.empty()), active))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("logo.active");
    }

    @Test
    void who_keeps_a_log_of_addresses_does_not_say_that_no_trace_is_kept() throws IOException, InterruptedException {
        var logging = with(Optional.empty(), Optional.of(new Hosting(true)));
        try (var town = PublishedTown.of(place, logging)) {
            assertThat(town.get("/r/2018?lang=sv").body())
                    .contains("men inte efter namn")
                    .doesNotContain("Vi sparar inte vilken dator");
        }
    }

    /** Contrast is judged against the colours the sheet really has. */
    @Test
    void the_sheet_has_the_colours_that_contrast_is_judged_by() {
        String sheet = StyleSheet.text("style.css").replace("#fff;", "#ffffff;");
        int dark = sheet.indexOf("prefers-color-scheme: dark");

        assertThat(Look.LIGHT).allMatch(colour -> sheet.substring(0, dark).contains(colour));
        assertThat(Look.DARK).allMatch(colour -> sheet.substring(dark).contains(colour));
    }
}
