package se.medborgarlofte.survey.web;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.NewStore;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.stats.report.ReleaseOfRound;
import se.medborgarlofte.survey.stats.report.ReportOfRound;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Network;
import se.medborgarlofte.survey.web.site.Site;

/**
 * The API over the example of Halmstad in a database: 2016 and 2018 are closed and released, 2026 and 2026-staff are open, 2027 is planned;
 * beside what is public there are a questionnaire nobody has been asked with and a promise nobody has been given.
 */
public final class LiveApi implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate RELEASED = LocalDate.of(2018, 3, 1);

    private static final Constraints CONSTRAINTS = Constraints.standard();
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private final Store store;
    private final Javalin server;
    private final HttpClient client = HttpClient.newHttpClient();

    private LiveApi(Store store, Javalin server) {
        this.store = store;
        this.server = server;
    }

    public static LiveApi start() {
        return start(Limits.PerHour.STANDARD);
    }

    public static LiveApi start(Limits.PerHour perHour) {
        try {
            var place = temporary();
            Files.copy(Example.PLACE, place);
            var store = Stores.open(place.toString(), CONSTRAINTS).orThrow();
            var site = Site.of(store, store.surveys().read().orThrow(), Catalogue.reportingRules(), NOON);
            var limits = new Limits(new Network(List.of()), perHour);
            var server = new SurveyWeb(site, limits).javalin(config -> {}).start("127.0.0.1", 0);
            return new LiveApi(store, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() throws IOException {
        var folder = Files.createTempDirectory("api");
        var place = folder.resolve("survey.db");
        folder.toFile().deleteOnExit();
        place.toFile().deleteOnExit();
        return place;
    }

    /** The example as a database, made once for all tests: reporting two rounds takes seconds. */
    private static final class Example {

        private static final Path PLACE = made();

        private static Path made() {
            try (var folder = Stores.open("../examples/halmstad", CONSTRAINTS).orThrow()) {
                var place = temporary();
                try (var making = new NewStore.Place(place.toString(), place).begin(CONSTRAINTS)) {
                    var programme = folder.surveys().read().orThrow();
                    making.store().surveys().write(extended(programme));
                    release(programme, folder, making.store());
                    making.keep();
                }
                return place;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The answers of the example stay in its folder: the API shows none of them, and copying them takes seconds. */
    private static void release(Programme programme, Store from, Store to) {
        var reports = new ReportOfRound(
                new ReadRound(from.responses(), CONSTRAINTS), Catalogue.indicators(), Catalogue.reportingRules());
        var releases = new ReleaseOfRound(reports, to.holdings().releases());
        programme.rounds().forEach(round -> releases.of(programme, round, RELEASED));
    }

    private static Programme extended(Programme programme) {
        var closed = programme.rounds().get(0);
        var open = changed(
                closed,
                text -> text.replace("\"2016\",\n  \"title\"", "\"2026\",\n  \"title\"")
                        .replace("\"closed\"", "\"open\"")
                        .replace("\"on_location\"\n", "\"web\"\n")
                        .replace("2016-10-03", "2026-11-01")
                        .replace("2016-10-28", "2026-11-30"));
        var staff = changed(open, text -> text.replace("\"2026\",\n  \"title\"", "\"2026-staff\",\n  \"title\""));
        var planned = changed(
                open,
                text -> text.replace("\"2026\",\n  \"title\"", "\"2027\",\n  \"title\"")
                        .replace("\"open\"", "\"planned\"")
                        .replace("2026-11", "2027-11")
                        .replaceAll("\"version\": 1,\\s*\"sha256\": \"\\w+\"", "\"version\": 2"));
        var draft =
                changed(programme.questionnaires().get(0), text -> text.replace("\"version\": 1", "\"version\": 2"));
        var promise = changed(
                programme.promises().get(0),
                text -> text.replace("\"id\": \"2017\"", "\"id\": \"2027\"")
                        .replaceAll("(?s)\"history\": .*", "\"history\": [{\"state\": \"draft\", \"on\": \"2026\"}]}"));
        var more = Rewritten.with(programme, "rounds", with(programme.rounds(), List.of(open, staff, planned)));
        more = Rewritten.with(more, "questionnaires", with(programme.questionnaires(), List.of(draft)));
        return Rewritten.with(more, "promises", with(programme.promises(), List.of(promise)));
    }

    private static <T> List<T> with(List<T> list, List<T> more) {
        return Stream.concat(list.stream(), more.stream()).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T changed(T part, UnaryOperator<String> change) {
        return (T) Json.read(change.apply(Json.write(part)), part.getClass()).orThrow();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    public HttpResponse<String> call(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> read(String path, String... headers) {
        return call(with(HttpRequest.newBuilder(at(path)), headers).build());
    }

    public HttpResponse<String> send(String round, UUID key, String body, String... headers) {
        var request = HttpRequest.newBuilder(at("/api/v1/rounds/" + round + "/submissions"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString());
        return call(with(request, headers).POST(BodyPublishers.ofString(body)).build());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** What the store holds of a round. */
    public List<Response> kept(String id) {
        var programme = store.surveys().read().orThrow();
        var round = programme.round(new RoundId(id)).orElseThrow();
        List<Response> kept = new ArrayList<>();
        if (store.responses().has(round)) {
            store.responses()
                    .each(round, programme.askedIn(round).orElseThrow(), response -> {
                        kept.add(response);
                        return Findings.NONE;
                    })
                    .orThrow();
        }
        return kept;
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }
}
