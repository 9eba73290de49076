package se.medborgarlofte.survey.web.results;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.intake.Forms;
import se.medborgarlofte.survey.core.programme.Enclosure;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.sql.SqlStore;
import se.medborgarlofte.survey.stats.report.ReportOfRound;
import se.medborgarlofte.survey.web.SurveyWeb;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Network;
import se.medborgarlofte.survey.web.site.Site;

/** The exercise of Halmstad on the web, with what has been made public of it and not one answer beside. */
final class PublishedTown implements AutoCloseable {

    static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 10);
    static final LocalDate LATER_DAY = LocalDate.of(2018, 3, 1);
    private static final Clock NOW =
            Clock.fixed(LocalDate.of(2018, 3, 2).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Constraints CONSTRAINTS = Constraints.standard();

    private final Path file;
    private final Javalin server;
    private final SqlStore store;

    private PublishedTown(Path file, Javalin server, SqlStore store) {
        this.file = file;
        this.server = server;
        this.store = store;
    }

    static Programme halmstad() {
        return example().surveys().read().orThrow();
    }

    private static Store example() {
        return Stores.open(Path.of("..", "examples", "halmstad").toString(), CONSTRAINTS)
                .orThrow();
    }

    static RoundReport report(String round) {
        var programme = halmstad();
        var rounds = new ReadRound(example().responses(), CONSTRAINTS);
        return new ReportOfRound(rounds, Catalogue.indicators(), Catalogue.reportingRules())
                .of(programme, programme.round(new RoundId(round)).orElseThrow());
    }

    static Release release(String id) {
        var name = new ReleaseId(id);
        return new Release(
                name,
                name.number() == 1 ? FIRST_DAY : LATER_DAY,
                report(name.round().value()));
    }

    /** Served from a database in {@code place}. */
    static PublishedTown of(Path place, Programme programme, Release... releases) {
        return beside(place, programme, List.of(), releases);
    }

    /** The same with texts beside the survey. */
    static PublishedTown beside(Path place, Programme programme, List<Enclosure> texts, Release... releases) {
        var file = place.resolve("survey.db");
        var database = SqlStore.at(file);
        database.holdings().surveys().write(programme);
        database.holdings().enclosures().enclose(texts);
        Stream.of(releases).forEach(database.holdings().releases()::keep);
        var forms = new Forms(database.submissions(), database.drafts());
        var store = new Store(database.holdings(), Optional.of(forms), database::close);
        var site = Site.of(store, programme, Catalogue.reportingRules(), NOW);
        var limits = new Limits(new Network(List.of()), Limits.PerHour.STANDARD);
        var server = new SurveyWeb(site, limits)
                .javalin(config -> {
                    config.jetty.host = "127.0.0.1";
                    config.jetty.port = 0;
                })
                .start();
        return new PublishedTown(file, server, database);
    }

    Path file() {
        return file;
    }

    /** @param headers name and value by turns */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return ask("GET", path, headers);
    }

    /** The same without the body. */
    HttpResponse<String> head(String path, String... headers) throws IOException, InterruptedException {
        return ask("HEAD", path, headers);
    }

    private HttpResponse<String> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i + 1 < headers.length; i += 2) {
            asked.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(asked.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }
}
