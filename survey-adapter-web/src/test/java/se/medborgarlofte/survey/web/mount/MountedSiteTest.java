package se.medborgarlofte.survey.web.mount;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.web.OpenSite;
import se.medborgarlofte.survey.web.SurveyWeb;

/** The site within the server of somebody else, under a path of theirs. */
class MountedSiteTest {

    private static final String PATH = "/enkat";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path place;

    /** A server of somebody else. */
    interface Host {
        /** Serves the site under {@link #PATH} and says at which port, and how to stop. */
        Running serve(SurveyWeb web, Path place) throws Exception;
    }

    /** What stops a server. */
    interface Stop {
        void stop() throws Exception;
    }

    record Running(int port, Stop stop) implements AutoCloseable {
        @Override
        public void close() {
            try {
                stop.stop();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Stream<Host> hosts() {
        return Stream.of(named("Jetty 12", MountedSiteTest::jetty), named("Tomcat 11", MountedSiteTest::tomcat));
    }

    private static Host named(String name, Host host) {
        return new Host() {
            @Override
            public Running serve(SurveyWeb web, Path place) throws Exception {
                return host.serve(web, place);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }

    private static Running jetty(SurveyWeb web, Path place) throws Exception {
        var server = new Server(0);
        var context = new ServletContextHandler(PATH);
        context.addServlet(new ServletHolder(web.servlet()), "/*");
        server.setHandler(context);
        server.start();
        return new Running(((ServerConnector) server.getConnectors()[0]).getLocalPort(), server::stop);
    }

    private static Running tomcat(SurveyWeb web, Path place) throws Exception {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(place.resolve("tomcat").toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        tomcat.setSilent(true);
        var context = tomcat.addContext(PATH, place.toString());
        quietly((StandardContext) context);
        Tomcat.addServlet(context, "survey", web.servlet());
        context.addServletMappingDecoded("/*", "survey");
        tomcat.start();
        return new Running(tomcat.getConnector().getLocalPort(), () -> {
            tomcat.stop();
            tomcat.destroy();
        });
    }

    /** What Tomcat looks for on stopping needs doors into Java that nobody has opened. */
    private static void quietly(StandardContext context) {
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void serves_pages_whose_addresses_begin_with_the_path(Host host) throws Exception {
        try (var site = OpenSite.in(place);
                var running = host.serve(site.web(), place)) {
            var page = get(running, "/");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<h1>Hjälp till att göra Halmstad tryggare</h1>")
                    .contains("href=\"/enkat/style.css\"")
                    .contains("action=\"/enkat/r/open/form\"")
                    .doesNotContainPattern("(href|action)=\"/(?!enkat)");
            assertThat(get(running, "/style.css").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void keeps_answers_under_a_cookie_of_the_path(Host host) throws Exception {
        try (var site = OpenSite.in(place);
                var running = host.serve(site.web(), place)) {
            var opened = post(running, "/r/open/form", "how=long", "");
            String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();

            var page = get(running, "/r/open/form/all", cookie.substring(0, cookie.indexOf(';')));

            assertThat(opened.statusCode()).isEqualTo(303);
            assertThat(opened.headers().firstValue("Location").orElseThrow()).startsWith("/enkat/r/open/form/all");
            assertThat(cookie).contains("Path=/enkat;", "HttpOnly", "SameSite=Strict");
            assertThat(page.statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void answers_what_is_wrong_with_pages_of_its_own(Host host) throws Exception {
        try (var site = OpenSite.in(place);
                var running = host.serve(site.web(), place)) {
            var page = get(running, "/no/such/page");

            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("<h1>Sidan finns inte</h1>");
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    private HttpResponse<String> get(Running running, String path) throws Exception {
        return get(running, path, "");
    }

    private HttpResponse<String> get(Running running, String path, String cookie) throws Exception {
        return client.send(request(running, path, cookie).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Running running, String path, String body, String cookie) throws Exception {
        var request = request(running, path, cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Running running, String path, String cookie) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + running.port() + PATH + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }
}
