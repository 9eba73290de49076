package se.medborgarlofte.survey.web.trial;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A page as it arrived, and what its reader does with it. */
public final class WebPage {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    private final Visitor reader;
    private final HttpResponse<String> response;
    private final Document document;

    WebPage(Visitor reader, HttpResponse<String> response) {
        this.reader = reader;
        this.response = response;
        this.document = Jsoup.parse(response.body(), response.uri().toString());
    }

    public int status() {
        return response.statusCode();
    }

    public URI uri() {
        return response.uri();
    }

    /** Its address without the host. */
    public String path() {
        return response.uri().getPath();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String source() {
        return response.body();
    }

    public Document document() {
        return document;
    }

    public String title() {
        return document.title();
    }

    public String heading() {
        return document.select("h1").text();
    }

    public String text() {
        return document.body().text();
    }

    public Element element(String id) {
        return Optional.ofNullable(document.getElementById(id))
                .orElseThrow(() -> new AssertionError("no element with the id " + id + " on " + path()));
    }

    /** The lines of the error summary. */
    public List<Element> errors() {
        return document.select("#errors a");
    }

    /** What stands in a field that is written in, as a browser would send it; a browser leaves out the first line end. */
    public String written(String id) {
        var field = element(id);
        if (!field.nameIs("textarea")) {
            return field.attr("value");
        }
        return field.wholeText();
    }

    /** The values that are chosen among those of a name. */
    public List<String> chosen(String name) {
        return document.select("input[checked]").stream()
                .filter(input -> input.attr("name").equals(name))
                .map(input -> input.attr("value"))
                .toList();
    }

    /** Chooses one or several, in place of what was chosen. */
    public WebPage choose(String name, int... values) {
        document.select("input").stream()
                .filter(input -> input.attr("name").equals(name))
                .forEach(input -> input.attr("checked", List.of(texts(values)).contains(input.attr("value"))));
        return this;
    }

    private static String[] texts(int... values) {
        var texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return texts;
    }

    /** Chooses the option of that value. */
    public WebPage choose(String name, String value) {
        document.select("input").stream()
                .filter(input -> input.attr("name").equals(name))
                .forEach(input -> input.attr("checked", value.equals(input.attr("value"))));
        return this;
    }

    /** Writes into a field, in place of what stood there. */
    public WebPage write(String id, String text) {
        var field = element(id);
        if (field.nameIs("textarea")) {
            field.empty().appendChild(new TextNode(text));
        } else {
            field.attr("value", text);
        }
        return this;
    }

    public WebPage next() {
        return press("_go", "next");
    }

    /** Presses the button of that name and value. */
    public WebPage press(String name, String value) {
        return reader.post(action(), fields(name, value));
    }

    /** Sends the form with one field changed by hand, or added. */
    public WebPage forge(String name, String value) {
        var fields = fields();
        fields.removeIf(field -> field.getKey().equals(name));
        fields.add(Map.entry(name, value));
        return reader.post(action(), fields);
    }

    private URI action() {
        return response.uri().resolve(form().attr("action"));
    }

    private List<Entry<String, String>> fields(String button, String value) {
        if (form().select("button[name=" + button + "][value=" + value + "]").isEmpty()) {
            throw new AssertionError("no button " + button + "=" + value + " on " + path() + ": " + text());
        }
        var fields = fields();
        fields.add(Map.entry(button, value));
        return fields;
    }

    /** As a browser sends them: options that are chosen, and texts with the line ends of forms. */
    private List<Entry<String, String>> fields() {
        return form().select("input, textarea").stream()
                .filter(field -> !field.is("[type=radio], [type=checkbox]") || field.hasAttr("checked"))
                .map(field -> Map.entry(field.attr("name"), value(field)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String value(Element field) {
        return field.nameIs("textarea") ? LINE_END.matcher(field.wholeText()).replaceAll("\r\n") : field.attr("value");
    }

    private Element form() {
        return document.select("form").get(0);
    }

    /** Follows the first link whose text begins so. */
    public WebPage follow(String text) {
        var link = document.select("a").stream()
                .filter(a -> a.text().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text + " on " + path()));
        return reader.open(response.uri().resolve(link.attr("href")));
    }

    /** Another page of the same site. */
    public WebPage neighbour(String path) {
        return reader.open(path);
    }

    /** The page anew, as by the browser's button. */
    public WebPage reload() {
        return reader.open(response.uri());
    }
}
