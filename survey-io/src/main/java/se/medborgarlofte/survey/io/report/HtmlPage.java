package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
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

    public ChangeCells cells(ChangeText change) {
        return new ChangeCells(change, voice);
    }

    /** The latest promise, where there is one. */
    public List<PromiseText> latestPromise() {
        int promises = page.promises().size();
        return page.promises().subList(Math.max(0, promises - 1), promises);
    }
}
