package se.medborgarlofte.survey.web;

import io.javalin.Javalin;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.intake.Forms;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.sql.SqlStore;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Network;
import se.medborgarlofte.survey.web.site.Site;
import se.medborgarlofte.survey.web.trial.FaultyForms;
import se.medborgarlofte.survey.web.trial.MovableClock;
import se.medborgarlofte.survey.web.trial.TrialSurvey;

/**
 * The survey of Boholm, served on a port of its own from a database of its own.
 *
 * @param full whether the disk is full
 */
public record TrialSite(SqlStore store, Javalin server, MovableClock clock, AtomicBoolean full)
        implements AutoCloseable {

    private static final int UNHINDERED = 100_000;

    /** A site with a database in {@code place} and no limits that a test could meet. */
    public static TrialSite in(Path place) {
        return in(place, new Network(List.of()), new Limits.PerHour(UNHINDERED, UNHINDERED, UNHINDERED));
    }

    public static TrialSite in(Path place, Network network, Limits.PerHour perHour) {
        var database = SqlStore.at(place.resolve("survey.db"));
        database.holdings().surveys().write(TrialSurvey.programme());
        var clock = new MovableClock();
        var full = new AtomicBoolean();
        var forms = new FaultyForms(new Forms(database.submissions(), database.drafts()), full);
        var store = new Store(database.holdings(), Optional.of(new Forms(forms, forms)), database::close);
        var site = Site.of(store, TrialSurvey.programme(), Catalogue.reportingRules(), clock);
        var server = new SurveyWeb(site, new Limits(network, perHour))
                .javalin(config -> {
                    config.jetty.host = "127.0.0.1";
                    config.jetty.port = 0;
                })
                .start();
        return new TrialSite(database, server, clock, full);
    }

    /** The address of a page. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** What has been sent in to the open round. */
    public List<Response> responses() {
        var programme = TrialSurvey.programme();
        var round = programme.round(new RoundId("now")).orElseThrow();
        List<Response> kept = new ArrayList<>();
        if (store.holdings().responses().has(round)) {
            store.holdings().responses().each(round, programme.questionnaires().get(0), response -> {
                kept.add(response);
                return Findings.NONE;
            });
        }
        return kept;
    }

    /** Takes away what was sent in, sets the clock back and makes room on the disk. */
    void forget() {
        var programme = TrialSurvey.programme();
        store.holdings()
                .responses()
                .replace(
                        programme.round(new RoundId("now")).orElseThrow(),
                        programme.questionnaires().get(0),
                        List.of());
        clock.reset();
        full.set(false);
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }
}
