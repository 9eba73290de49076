package se.medborgarlofte.survey.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.web.TrialSite;
import se.medborgarlofte.survey.web.trial.WebPage;

/**
 * Every page in every state, in three languages, as axe sees it; each is left in {@code target/pages} for the Nu HTML checker,
 * which Maven runs over them afterwards.
 */
@Tag("browser")
class EveryPageTest {

    private static final Path PAGES = Path.of("target", "pages");
    private static final int NARROW = 390;
    private static final int WIDE = 1280;

    @TempDir
    static Path place;

    private static final Map<String, WebPage> STATIONS = new LinkedHashMap<>();

    private static TrialSite site;
    private static TrialSite busy;
    private static DemoSite demo;
    private static Chromium chromium;
    private static Window window;

    @BeforeAll
    static void open() throws IOException {
        site = TrialSite.in(place);
        chromium = Chromium.open();
        window = chromium.window();
        for (var language : List.of("sv", "en", "ar")) {
            Stations.of(site, language).forEach((name, page) -> STATIONS.put(name + "-" + language, page));
        }
        demo = DemoSite.in(Files.createDirectory(place.resolve("demo")));
        for (var language : List.of("sv", "en", "ar", "sv-x-lattlast")) {
            Stations.published(demo, language).forEach((name, page) -> STATIONS.put(name + "-" + language, page));
        }
        busy = Stations.busy(Files.createDirectory(place.resolve("busy")));
        STATIONS.put("wait-sv", Stations.wait(busy));
        save();
    }

    private static void save() throws IOException {
        Files.createDirectories(PAGES);
        for (var station : STATIONS.entrySet()) {
            Files.writeString(
                    PAGES.resolve(station.getKey() + ".html"),
                    station.getValue().source());
        }
        var landing = STATIONS.values().iterator().next();
        for (var style : List.of("/style.css", "/results.css")) {
            Files.writeString(
                    PAGES.resolve(style.substring(1)), landing.neighbour(style).source());
        }
    }

    @AfterAll
    static void close() {
        chromium.close();
        busy.close();
        demo.close();
        site.close();
    }

    /** In Swedish and in Arabic, which is written from the other side; the others have the same markup as Swedish. */
    static Stream<String> names() {
        return STATIONS.keySet().stream().filter(name -> name.endsWith("-sv") || name.endsWith("-ar"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void has_nothing_that_axe_finds_wrong(String name) {
        var page = window.show(STATIONS.get(name), name.length() % 2 == 0 ? NARROW : WIDE);

        assertThat(Axe.violations(page)).isEmpty();
    }

    static Stream<String> swedish() {
        return names().filter(name -> name.endsWith("-sv"));
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void has_nothing_that_axe_finds_wrong_in_the_dark(String name) {
        var page = window.show(STATIONS.get(name), NARROW);

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        assertThat(Axe.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"landing-sv", "wrong-SAFE_NIGHT-sv", "wrong-row-ar", "long-filled-en", "check-sv"})
    void has_nothing_that_axe_finds_wrong_in_forced_colours(String name) {
        var page = window.show(STATIONS.get(name), NARROW);

        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

        assertThat(Axe.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            document.documentElement.removeAttribute('lang')                   | html-has-lang
            document.querySelector('label').remove()                           | label
            document.querySelector('h1').style.color = '#ccc'                  | color-contrast
            document.querySelector('fieldset').setAttribute('role', 'nothing') | aria-roles
            """)
    void is_looked_at_by_an_axe_that_finds_planted_faults(String fault, String rule) {
        var page = window.show(STATIONS.get("question-SAFE_NIGHT-sv"), NARROW);

        page.evaluate("() => { " + fault + " }");

        assertThat(Axe.violations(page)).anyMatch(found -> found.startsWith(rule + ":"));
    }
}
