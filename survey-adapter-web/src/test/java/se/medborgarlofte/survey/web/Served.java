package se.medborgarlofte.survey.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.web.trial.MovableClock;

/** One site for all tests of a class, without answers at the start of each. */
public final class Served implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private Path place = Path.of("");
    private TrialSite site;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        place = Files.createTempDirectory("boholm");
        site = TrialSite.in(place);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        site.forget();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        site.close();
        for (var file : List.of("survey.db", "survey.db-wal", "survey.db-shm")) {
            Files.deleteIfExists(place.resolve(file));
        }
        Files.delete(place);
    }

    public TrialSite site() {
        return site;
    }

    public List<Response> responses() {
        return site.responses();
    }

    public MovableClock clock() {
        return site.clock();
    }
}
