package se.medborgarlofte.survey.web.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.medborgarlofte.survey.web.TrialSite;

/** Somebody with a browser that runs no script: it keeps cookies, follows redirects and sends forms. */
public final class Visitor {

    private final URI root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Map<String, String> headers;

    private Visitor(URI root, Map<String, String> headers) {
        this.root = root;
        this.headers = headers;
    }

    public static Visitor to(TrialSite site) {
        return to(site, Map.of());
    }

    /** @param headers that this browser sends with every request */
    public static Visitor to(TrialSite site, Map<String, String> headers) {
        return at(site.at("/"), headers);
    }

    /** @param root the address of the first page of any site */
    public static Visitor at(URI root, Map<String, String> headers) {
        return new Visitor(root, headers);
    }

    public Visitor withoutCookies() {
        cookies.setCookiePolicy(CookiePolicy.ACCEPT_NONE);
        return this;
    }

    /** The value of the one cookie there is. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().get(0).getValue();
    }

    /** Puts a value of somebody's own making into the cookie. */
    public Visitor bringing(String value) {
        var cookie = new HttpCookie("form", value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(root, cookie);
        return this;
    }

    /** Opens the way in and begins to answer, in steps or on one {@code long} page. */
    public WebPage begin(String how) {
        return open("/r/now").press("how", how);
    }

    public WebPage open(String path) {
        return open(root.resolve(path));
    }

    WebPage open(URI address) {
        return page(send(HttpRequest.newBuilder(address).GET()));
    }

    /** Sends fields as a form does, in UTF-8. */
    WebPage post(URI address, List<Map.Entry<String, String>> fields) {
        return post(address, fields.stream().map(Visitor::written).collect(Collectors.joining("&")));
    }

    private static String written(Map.Entry<String, String> field) {
        return URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
    }

    /** Sends what may be no form at all. */
    public WebPage post(String path, String body) {
        return post(root.resolve(path), body);
    }

    /** Sends what may be no form at all, as what it says it is. */
    public WebPage post(String path, String body, String type) {
        return post(root.resolve(path), body, type);
    }

    private WebPage post(URI address, String body) {
        return post(address, body, "application/x-www-form-urlencoded");
    }

    private WebPage post(URI address, String body, String type) {
        return page(send(HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            headers.forEach(request::header);
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private WebPage page(HttpResponse<String> response) {
        return new WebPage(this, response);
    }
}
