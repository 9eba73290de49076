package se.medborgarlofte.survey.web.browser;

import io.javalin.Javalin;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.web.SurveyWeb;
import se.medborgarlofte.survey.web.demo.Demo;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Network;
import se.medborgarlofte.survey.web.site.Site;
import se.medborgarlofte.survey.web.trial.MovableClock;

/** The demonstration, begun on a day in May 2026, on a port of its own. */
record DemoSite(Store store, Javalin server) implements AutoCloseable {

    static DemoSite in(Path place) {
        var clock = new MovableClock();
        var store = Demo.open(place.resolve("demo.db").toString(), clock).store();
        var site = Site.of(store, store.surveys().read().orThrow(), Catalogue.reportingRules(), clock);
        var server = new SurveyWeb(site, new Limits(new Network(List.of()), Limits.PerHour.STANDARD))
                .javalin(config -> {
                    config.jetty.host = "127.0.0.1";
                    config.jetty.port = 0;
                })
                .start();
        return new DemoSite(store, server);
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }
}
