package se.medborgarlofte.survey.web.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.survey.web.TrialSite;

/** A site on trial and a browser to visit it with, for all tests of a class. */
abstract class SiteInBrowser {

    @TempDir
    static Path place;

    static TrialSite site;
    static Chromium chromium;

    @BeforeAll
    static void open() {
        site = TrialSite.in(place);
        chromium = Chromium.open();
    }

    @AfterEach
    void closePages() {
        chromium.closePages();
    }

    @AfterAll
    static void close() {
        chromium.close();
        site.close();
    }
}
