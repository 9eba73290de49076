package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.io.geo.AreaShapes;
import se.medborgarlofte.survey.io.report.Headline.Table;
import se.medborgarlofte.survey.io.words.Phrases;

/**
 * What the HTML templates are handed.
 *
 * @param style the sheet that is written into the page
 * @param shapes of the areas, where somebody has drawn them
 */
public record HtmlPage(Page page, Voice voice, String style, Optional<AreaShapes> shapes) {

    static HtmlPage of(RoundStory story, Voice voice) {
        return new HtmlPage(
                PageOfRound.of(story, voice),
                voice,
                HtmlStyle.of(story.report(), voice),
                story.areas().flatMap(MappedAreas::shapes));
    }

    public String say(String key) {
        return voice.say(key);
    }

    /** A sentence about the picture of the situation. */
    public String situation(String key) {
        return Phrases.of("situation", voice.language()).say(key);
    }

    /** A sentence about where the areas stand. */
    public String areas(String key, Object... gaps) {
        return Phrases.of("areas", voice.language()).say(key, gaps);
    }

    /** A sentence about one share over several rounds. */
    public String trends(String key) {
        return Phrases.of("trends", voice.language()).say(key);
    }

    /** What is told of areas by this indicator beside a map of them; absent where there is no map. */
    public Optional<AreasText> mapped(Headline headline) {
        return page.areas()
                .filter(areas -> areas.indicator().equals(headline.indicator()))
                .filter(areas -> shapes.filter(
                                drawn -> drawn.positions().findAny().isPresent())
                        .isPresent());
    }

    public MapPicture map(AreasText areas) {
        return areaMap(areas).picture();
    }

    /** Which areas are not on the map, if any. */
    public Optional<String> undrawn(AreasText areas) {
        return areaMap(areas).undrawn();
    }

    private AreaMap areaMap(AreasText areas) {
        return new AreaMap(page, areas, shapes.orElseThrow(), voice);
    }

    /** The valid answers of a figure, or a dash where they are not told. */
    public String count(Figure figure) {
        return figure.n().map(voice::whole).orElseGet(() -> say("empty"));
    }

    /** The table that is drawn: that of the areas, else the first. */
    public Optional<Table> drawn(Headline headline) {
        return headline.tables().stream()
                .filter(table -> table.breakdown().equals(Breakdown.AREA))
                .findFirst()
                .or(() -> headline.tables().stream().findFirst());
    }

    /** The tables that are not drawn. */
    public List<Table> others(Headline headline) {
        var drawn = drawn(headline);
        return headline.tables().stream()
                .filter(table -> drawn.filter(table::equals).isEmpty())
                .toList();
    }

    public Picture picture(Headline headline, Table table) {
        return SvgPicture.of(page, headline, table, voice);
    }

    public Picture picture(ChangeText change, ChangeText.Family family) {
        return DumbbellPicture.of(page, change, family, voice);
    }

    public Picture picture(PanelsText panels, PanelsText.Panel panel) {
        return DumbbellPicture.of(page, panels, panel, voice);
    }

    public TrendPicture picture(TrendText trend) {
        return TrendDrawing.of(page, trend, voice);
    }

    /** What ring, dot and line stand for in all panels. */
    public List<String> key(PanelsText panels) {
        return DumbbellPicture.key(panels.rounds(), voice);
    }

    /** What was and what is, in whole percent. */
    public String fromTo(ChangeText.Line line) {
        return DumbbellPicture.shown(line, voice);
    }

    public String changeTitle(ChangeText change) {
        return ChangeCells.title(change, voice);
    }

    public ChangeCells cells(ChangeText change, boolean judged) {
        return new ChangeCells(change, judged, voice);
    }

    /** The look back at the latest promise, where somebody has looked back. */
    public Optional<LookBack> latestLookBack() {
        return page.lookBacks().stream().reduce((earlier, later) -> later);
    }

    /** A line of the table of contents: what it leads to, and what stands below it. */
    public record Entry(String anchor, String text, List<Entry> below) {

        static Entry of(String anchor, String text) {
            return new Entry(anchor, text, List.of());
        }
    }

    /** In the order of the page: what has changed comes first, where that is what is told. */
    public List<Entry> contents() {
        var first = Stream.of(Entry.of("asked", say("heading.asked")), Entry.of("limits", say("heading.limits")));
        var told = page.change().isPresent()
                ? change(page.heading().open())
                : Stream.of(whoAnswered(), results(), trend(), situation(), promises());
        var last = Stream.of(Entry.of("method", say("heading.method")), Entry.of("sources", say("heading.sources")));
        return Stream.of(first, told.flatMap(entries -> entries), last)
                .flatMap(entries -> entries)
                .toList();
    }

    /** Of a round that anyone could answer, who did comes before any figure. */
    private Stream<Stream<Entry>> change(boolean open) {
        return open
                ? Stream.of(whoAnswered(), change(), trend(), promises(), situation(), results())
                : Stream.of(change(), trend(), promises(), situation(), results(), whoAnswered());
    }

    private Stream<Entry> change() {
        return page.change().stream().map(change -> Entry.of("change", changeTitle(change)));
    }

    private Stream<Entry> trend() {
        return page.trend().stream().map(trend -> Entry.of("trend", trend.title()));
    }

    private Stream<Entry> promises() {
        var looked = IntStream.range(0, page.lookBacks().size())
                .mapToObj(i -> Entry.of(
                        "lookback-" + i,
                        voice.say(
                                "lookBack.title",
                                "promise",
                                page.lookBacks().get(i).promise())));
        return Stream.concat(Stream.of(Entry.of("promise", say("heading.promise"))), looked);
    }

    private Stream<Entry> situation() {
        return page.situation().stream().map(any -> Entry.of("situation", situation("heading.situation")));
    }

    private Stream<Entry> results() {
        var results = new Entry(
                "results",
                say("heading.results"),
                page.headlines().stream()
                        .map(headline -> Entry.of(headline.anchor(), headline.name()))
                        .toList());
        var index = page.index().stream().map(made -> Entry.of("index", made.title()));
        return Stream.concat(Stream.of(results), index);
    }

    private Stream<Entry> whoAnswered() {
        return Stream.of(Entry.of(
                "who", say(page.whoAnswered().besidePopulation() ? "heading.who.population" : "heading.who.alone")));
    }

    /** The summary without what is told below it at greater length. */
    public List<String> briefly() {
        var below = latestLookBack().map(LookBack::suggestions).orElse(List.of());
        return page.summary().stream()
                .filter(line -> below.stream().noneMatch(told -> told.contains(line)))
                .toList();
    }

    /** What the tables that are not drawn are split by, as a label for all of them. */
    public String othersTitle(Headline headline) {
        return voice.say(
                "table.others",
                "titles",
                voice.list(others(headline).stream()
                        .map(table -> Voice.uncapitalised(table.title()))
                        .toList()));
    }

    /** The latest promise, where there is one. */
    public List<PromiseText> latestPromise() {
        int promises = page.promises().size();
        return page.promises().subList(Math.max(0, promises - 1), promises);
    }
}
