package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.report.Page.Fact;
import se.medborgarlofte.survey.io.report.Page.Heading;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** Puts the report of a round into words. */
final class PageOfRound {

    private static final List<String> SOURCES = List.of("source", "licence", "contact");

    private final RoundReport report;
    private final List<LookBack> lookBacks;
    private final List<String> editions;
    private final Optional<ChangeText> change;
    private final Optional<PanelsText> panels;
    private final Optional<AreasText> areas;
    private final Optional<TrendText> trend;
    private final Voice voice;
    private final HeadlineWords headlines;

    private PageOfRound(RoundStory story, Voice voice) {
        this.report = story.report();
        this.change = story.change().map(compared -> ChangeWords.of(report, compared, voice));
        this.panels = change.flatMap(told -> panels(story, told, voice));
        this.areas = story.areas().map(mapped -> new AreasWords(report, mapped.standings(), voice).text());
        this.trend = story.trend().map(followed -> new TrendWords(report, followed, voice).text());
        this.voice = voice;
        this.lookBacks = story.followUps()
                .map(followUps -> told(followUps, story.change()))
                .orElse(List.of());
        this.editions = editions(story);
        this.headlines = new HeadlineWords(report, voice);
    }

    static Page of(RoundStory story, Voice voice) {
        return new PageOfRound(story, voice).page();
    }

    private Page page() {
        return new Page(
                Page.FORMAT,
                voice.language(),
                heading(),
                Notice.of(report.survey(), voice),
                summary(),
                new AskedWords(report, voice).facts(),
                new LimitsWords(report, change.isPresent(), voice).limits(),
                new WhoAnsweredWords(report, voice).words(),
                order().stream().toList(),
                report.indicators().stream().map(headlines::of).toList(),
                report.index().map(new IndexWords(report, voice)::of),
                change,
                panels,
                areas,
                trend,
                report.situation()
                        .map(picture -> SituationWords.of(
                                picture, report.areas(), report.round().design(), voice)),
                promises(),
                lookBacks,
                new MethodWords(report, editions, voice).method(),
                sources());
    }

    private static Optional<PanelsText> panels(RoundStory story, ChangeText change, Voice voice) {
        return story.before()
                .flatMap(before -> story.change()
                        .flatMap(compared ->
                                new PanelWords(before, story.report(), compared, change.rounds(), voice).text()));
    }

    private Heading heading() {
        var survey = report.survey();
        var round = report.round();
        return new Heading(
                survey.id(),
                round.id().value(),
                voice.text(survey.title()),
                voice.text(round.title()),
                survey.municipality().name(),
                survey.publisher(),
                round.fieldwork().firstDay(),
                round.fieldwork().lastDay(),
                voice.days(round.fieldwork().firstDay(), round.fieldwork().lastDay()),
                round.design(),
                report.isOpen(),
                report.answers(),
                report.responseRate());
    }

    /** Of the rules that decided, besides those of every report. */
    private static List<String> editions(RoundStory story) {
        var change = story.change().map(compared -> compared.held().rules().citation());
        var followUps = story.followUps().map(looked -> looked.rules().citation());
        return followUps.or(() -> change).stream().toList();
    }

    private List<LookBack> told(FollowUps followUps, Optional<RoundsComparison> compared) {
        var words = new LookBackWords(report.survey(), report.areas(), followUps.rules(), voice.language())
                .besides(compared);
        return followUps.promises().stream().map(words::of).toList();
    }

    private List<PromiseText> promises() {
        var words = new PromiseWords(report.areas(), voice);
        return report.promises().stream()
                .map(promise -> words.of(promise, report.round().fieldwork(), isLookedBackAt(promise)))
                .toList();
    }

    private boolean isLookedBackAt(ReportedPromise promise) {
        String title = voice.text(promise.promise().title());
        return lookBacks.stream().anyMatch(look -> look.promise().equals(title));
    }

    /** Whom it is about, then what has changed and what came of promises, or else each measure. */
    private List<String> summary() {
        return Stream.concat(Stream.of(about()), change.map(this::told).orElseGet(this::measured))
                .toList();
    }

    /** The whole municipality is told as it is now, unless the survey was open: then the figures side by side tell it. */
    private Stream<String> told(ChangeText compared) {
        var changes = compared.families().stream()
                .flatMap(family -> Stream.concat(
                        family.headlines().stream(),
                        family.after().stream()
                                .limit(compared.compared() ? 1 : 0)
                                .filter(why -> lookBacks.stream().noneMatch(look -> look.says(why)))));
        var looked = lookBacks.stream()
                .flatMap(look -> Stream.concat(
                        Stream.of(voice.say("short.promise", "text", look.text())), look.inShort().stream()));
        return Stream.of(changes, looked, measures().limit(report.isOpen() ? 0 : 1))
                .flatMap(sentences -> sentences);
    }

    private Stream<String> measured() {
        var counts = report.isOpen()
                ? Stream.of(voice.say("open.counts", "answers", voice.whole(report.answers())))
                : Stream.<String>of();
        return Stream.concat(counts, measures());
    }

    private Stream<String> measures() {
        return report.indicators().stream()
                .map(headline -> String.join(" ", HeadlineSentences.of(headline, report, voice)));
    }

    private String about() {
        return report.isOpen()
                ? headlines.whoChose() + " " + voice.say("open.so")
                : voice.say(
                        "sample.about",
                        "population",
                        voice.text(report.round().population().description()));
    }

    private Optional<String> order() {
        return report.indicators().stream()
                .flatMap(headline -> headline.tables().stream())
                .filter(table -> table.breakdown().isByArea())
                .findFirst()
                .map(table -> {
                    var order = new RowOrder(table.breakdown(), report.isOpen(), voice);
                    var labels = order.of(table.rows(), row -> row.categories()).stream()
                            .map(row -> voice.label(order.within(row.categories())))
                            .toList();
                    return voice.say(orderKey(order.isAlphabetical(labels)));
                });
    }

    private String orderKey(boolean alphabetical) {
        if (report.isOpen()) {
            return "order.alphabetical.open";
        }
        return alphabetical ? "order.alphabetical.sample" : "order.given.sample";
    }

    private List<Fact> sources() {
        var said = SOURCES.stream()
                .filter(report.survey().texts()::containsKey)
                .map(what -> new Fact(
                        voice.say("source." + what),
                        Optional.ofNullable(report.survey().texts().get(what))
                                .map(voice::text)
                                .orElse("")));
        return Stream.concat(
                        Stream.of(new Fact(
                                voice.say("source.publisher"), report.survey().publisher())),
                        said)
                .toList();
    }
}
