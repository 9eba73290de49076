package se.medborgarlofte.survey.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.survey.web.trial.Visitor;

/** Takes the pictures that the README shows; whoever changes the pages copies them to {@code docs/images}. */
@Tag("browser")
class ReadmePictureTest {

    private static final Path MADE = Path.of("target", "look");
    private static final int LIGHT = 100_000;

    @TempDir
    Path place;

    private DemoSite site;
    private Chromium chromium;
    private Visitor visitor;

    @BeforeEach
    void open() {
        site = DemoSite.in(place);
        chromium = Chromium.open();
        visitor = Visitor.at(site.root(), Map.of("Accept-Language", "en"));
    }

    @AfterEach
    void close() {
        chromium.close();
        site.close();
    }

    /** From the top down to where {@code part} ends. */
    private static byte[] take(Page page, String part, String name) {
        var box = page.locator(part).boundingBox();
        return page.screenshot(new Page.ScreenshotOptions()
                .setPath(MADE.resolve(name))
                .setFullPage(true)
                .setClip(0, 0, page.viewportSize().width, box.y + box.height));
    }

    @Test
    void takes_a_light_picture_of_the_first_page() {
        var page = chromium.window().show(visitor.open("/"), 1280);

        assertThat(take(page, ".hero", "landing.png")).hasSizeLessThan(LIGHT);
    }

    @Test
    void takes_a_light_picture_of_a_question() {
        var first = visitor.open("/").press("how", "steps");
        first.choose("RELATION", 1).next();
        var page = chromium.window().show(first.neighbour(first.path().replace("RELATION", "SAFE_NIGHT_AREA")), 390);

        page.locator("label").nth(2).click();

        assertThat(take(page, "main", "question.png")).hasSizeLessThan(LIGHT);
    }
}
