package se.medborgarlofte.survey.io.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes the picture that the README shows; whoever changes the report copies it to {@code docs/images}. */
@Tag("browser")
class ReadmePictureTest {

    private static final Path MADE = Path.of("target", "report.png");
    private static final int WIDE = 1024;
    private static final int AIR = 24;
    private static final int LIGHT = 200_000;

    @Test
    void takes_a_light_picture_of_the_first_headline() {
        try (var chromium = Chromium.open()) {
            var page = chromium.page(Chromium.example("halmstad", "2016", "en"), WIDE);

            var headline = page.locator("article.headline").first();
            var top = headline.boundingBox();
            var bottom = headline.locator(".pair").boundingBox();
            byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                    .setPath(MADE)
                    .setFullPage(true)
                    .setClip(0, top.y - AIR, WIDE, bottom.y + bottom.height - top.y + AIR));

            assertThat(picture).hasSizeLessThan(LIGHT);
        }
    }
}
