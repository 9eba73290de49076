package se.medborgarlofte.survey.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.survey.web.TrialSite;
import se.medborgarlofte.survey.web.trial.WebPage;

/** Takes pictures of the pages for whoever changes how they look. */
@Tag("browser")
class LookTest {

    private static final Path LOOK = Path.of("target", "look");
    private static final int NARROW = 390;
    private static final int WIDE = 1280;
    private static final List<String> SHOWN = List.of(
            "landing",
            "landing-closed",
            "landing-begun",
            "question-SAFE_NIGHT",
            "question-PROBLEM",
            "question-WORDS",
            "question-YEARS",
            "wrong-PROBLEM",
            "wrong-number",
            "wrong-several",
            "check",
            "received",
            "long-filled",
            "no-such-page",
            "unsaved-question");

    @Test
    void takes_a_picture_of_every_kind_of_page(@TempDir Path place) {
        try (var site = TrialSite.in(place);
                var chromium = Chromium.open()) {
            var window = chromium.window();
            for (var language : List.of("sv", "ar")) {
                var pages = Stations.of(site, language);
                for (var name : SHOWN) {
                    picture(window, pages, name, language, NARROW);
                    if (language.equals("sv")) {
                        picture(window, pages, name, language, WIDE);
                    }
                }
            }
        }
    }

    private static void picture(Window window, Map<String, WebPage> pages, String name, String language, int wide) {
        var page = window.show(pages.get(name), wide);
        take(page, name + "-" + language + "-" + wide);
        if (wide == NARROW && language.equals("sv")) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            take(page, name + "-dark-" + wide);
        }
    }

    private static void take(Page page, String name) {
        byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                .setPath(LOOK.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(picture).isNotEmpty();
    }
}
