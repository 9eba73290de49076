package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.io.report.Headline.Table;
import se.medborgarlofte.survey.io.words.Phrases;

/**
 * What the HTML templates are handed.
 *
 * @param style the sheet that is written into the page
 */
public record HtmlPage(Page page, Voice voice, String style) {

    public String say(String key) {
        return voice.say(key);
    }

    /** A sentence about the picture of the situation. */
    public String situation(String key) {
        return Phrases.of("situation", voice.language()).say(key);
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
        return new DumbbellPicture(page, change, family, voice).picture();
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
