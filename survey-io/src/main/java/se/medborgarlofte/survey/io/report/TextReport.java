package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.report.Page.Fact;
import se.medborgarlofte.survey.io.words.Language;

/** Writes the report of a round as plain text for a terminal of 80 columns. */
public final class TextReport {

    private final Page page;
    private final Voice voice;
    private final TextWriter out = new TextWriter();

    private TextReport(Page page, Voice voice) {
        this.page = page;
        this.voice = voice;
    }

    public static String of(RoundReport report, Language language) {
        return of(RoundStory.of(report), language);
    }

    public static String of(RoundStory story, Language language) {
        var voice = Voice.of(language);
        return new TextReport(PageOfRound.of(story, voice), voice).text();
    }

    /** What the report is about and its headlines, for whoever has just written the whole of it to a file. */
    public static String summary(RoundStory story, Language language) {
        var voice = Voice.of(language);
        var text = new TextReport(PageOfRound.of(story, voice), voice);
        text.heading();
        text.page.summary().forEach(text.out::paragraph);
        return text.out.text();
    }

    private void heading() {
        var heading = page.heading();
        out.title(heading.title());
        out.line(heading.roundTitle());
        out.line(heading.municipality() + ", " + heading.days() + ". " + heading.publisher());
        page.notice().ifPresent(notice -> out.paragraph("*** " + notice + " ***"));
    }

    private String text() {
        heading();
        section("heading.summary");
        page.summary().forEach(out::paragraph);
        section("heading.asked");
        facts(page.asked());
        limits();
        told();
        section("heading.method");
        page.areas().ifPresent(areas -> new AreasTextLines(areas, voice, out).write());
        page.method().paragraphs().forEach(out::paragraph);
        facts(page.method().versions());
        section("heading.sources");
        facts(page.sources());
        return out.text();
    }

    /** What has changed and what came of promises comes first, where that is what is told. */
    private void told() {
        if (page.change().isPresent()) {
            if (page.heading().open()) {
                whoAnswered();
            }
            page.change().ifPresent(change -> new ChangeTextLines(change, voice, out).write());
            page.panels().ifPresent(panels -> new PanelLines(panels, voice, out).write());
            trend();
            promises();
            situation();
            results();
            if (!page.heading().open()) {
                whoAnswered();
            }
        } else {
            whoAnswered();
            results();
            trend();
            situation();
            promises();
        }
    }

    private void trend() {
        page.trend().ifPresent(trend -> new TrendLines(trend, voice, out).write());
    }

    private void situation() {
        page.situation().ifPresent(situation -> new SituationLines(situation, voice.language(), out).write());
    }

    private void section(String heading) {
        out.section(voice.say(heading));
    }

    private void facts(List<Fact> facts) {
        out.gap();
        facts.forEach(fact -> out.item(fact.term() + ": ", fact.text()));
    }

    private void limits() {
        section("heading.limits");
        out.paragraph(voice.say("heading.canSay") + ":");
        page.limits().canSay().forEach(line -> out.item("+ ", line));
        out.paragraph(voice.say("heading.cannotSay") + ":");
        page.limits().cannotSay().forEach(line -> out.item("- ", line));
    }

    private void whoAnswered() {
        var who = page.whoAnswered();
        section(who.besidePopulation() ? "heading.who.population" : "heading.who.alone");
        out.paragraph(who.lead());
        for (var split : who.splits()) {
            out.paragraph(split.title() + ". " + split.caption());
            var parts = split.parts().stream().map(part -> whoRow(split, part));
            out.table(Stream.concat(Stream.of(whoHeader(split)), parts).toList());
        }
        who.notes().forEach(out::paragraph);
    }

    private List<String> whoHeader(WhoAnswered.Split split) {
        return ofPopulation(
                split,
                List.of(voice.say("table.group"), voice.say("table.answers"), voice.say("table.ofAnswers")),
                voice.say("table.ofPopulation"));
    }

    private List<String> whoRow(WhoAnswered.Split split, WhoAnswered.Part part) {
        return ofPopulation(
                split,
                List.of(part.label(), voice.whole(part.answers()), voice.percent(part.percentOfAnswers())),
                voice.percent(part.percentOfPopulation()));
    }

    private List<String> ofPopulation(WhoAnswered.Split split, List<String> cells, String population) {
        return split.besidePopulation()
                ? Stream.concat(cells.stream(), Stream.of(population)).toList()
                : cells;
    }

    private void results() {
        section("heading.results");
        page.notes().forEach(out::paragraph);
        page.headlines().forEach(headline -> new HeadlineText(page, headline, voice, out).write());
        page.index().ifPresent(index -> new IndexLines(index, voice, out).write());
    }

    private void promises() {
        section("heading.promise");
        out.paragraph(voice.say(page.promises().isEmpty() ? "promise.none" : "promise.lead"));
        if (page.notice().isPresent() && !page.promises().isEmpty()) {
            out.paragraph(voice.say("promise.invented"));
        }
        page.promises().forEach(promise -> new PromiseTextLines(promise, voice, out).write());
        page.lookBacks().forEach(this::lookBack);
    }

    private void lookBack(LookBack look) {
        out.section(voice.say("lookBack.title", "promise", look.promise()));
        out.gap();
        look.head().forEach(out::line);
        for (var part : look.sections()) {
            lines(part.heading(), part.lines());
        }
        lines(voice.say("lookBack.technical"), look.technical());
    }

    private void lines(String heading, List<String> lines) {
        out.heading(heading);
        lines.forEach(line -> out.item("- ", line));
    }
}
