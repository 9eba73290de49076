package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;

/** Writes a report as at most 200 words for residents: whole paragraphs of it, the most important first. */
public final class ShortReport {

    /** What a resident reads standing up. */
    static final int MOST_WORDS = 200;

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\d]\\S*");

    private final Page page;
    private final Voice voice;

    private ShortReport(Page page, Voice voice) {
        this.page = page;
        this.voice = voice;
    }

    public static String of(RoundStory story, Language language) {
        var voice = Voice.of(language);
        return new ShortReport(PageOfRound.of(story, voice), voice).text();
    }

    private String text() {
        var out = new TextWriter();
        out.title(page.heading().title());
        out.line(when());
        fitting().forEach(out::paragraph);
        return out.text();
    }

    private String when() {
        return page.heading().municipality() + ", " + page.heading().days();
    }

    /** The most important first, as long as there is room for them whole; then in the order in which they are read. */
    private List<String> fitting() {
        var paragraphs = paragraphs().toList();
        var chosen = new TreeSet<Integer>();
        int room = MOST_WORDS - words(page.heading().title()) - words(when());
        for (int i : byImportance(paragraphs)) {
            int words = words(paragraphs.get(i).text());
            if (words <= room) {
                chosen.add(i);
                room -= words;
            }
        }
        return chosen.stream().map(paragraphs::get).map(Paragraph::text).toList();
    }

    private static List<Integer> byImportance(List<Paragraph> paragraphs) {
        return IntStream.range(0, paragraphs.size())
                .boxed()
                .sorted(Comparator.comparing(i -> paragraphs.get(i).weight()))
                .toList();
    }

    private Stream<Paragraph> paragraphs() {
        return Stream.of(notice(), results(), change(), promises(), limits())
                .flatMap(paragraphs -> paragraphs)
                .filter(paragraph -> !paragraph.text().isBlank());
    }

    /** How soon it is left out; {@link #MUST} not at all as long as there is room for anything. */
    private enum Weight {
        MUST,
        SHOULD,
        MAY,
        IF_ROOM;

        Stream<Paragraph> each(Stream<String> texts) {
            return texts.map(text -> new Paragraph(this, text));
        }
    }

    private record Paragraph(Weight weight, String text) {}

    private Stream<Paragraph> notice() {
        return Weight.MUST.each(page.notice().stream());
    }

    /** Whom the figures are about is said first, unless the headline says it; a change that is told has its own figures. */
    private Stream<Paragraph> results() {
        if (page.change()
                .filter(change -> change.compared() || page.heading().open())
                .isPresent()) {
            return Weight.MAY.each(page.summary().stream().limit(1));
        }
        String headline = page.headlines().stream()
                .limit(1)
                .flatMap(first -> first.sentences().stream())
                .collect(joining(" "));
        var about = page.summary().stream().limit(1).filter(sentence -> !headline.contains(sentence));
        return Stream.concat(Weight.SHOULD.each(about), Weight.MUST.each(Stream.of(headline)));
    }

    /** With what must be read beside a change, unless what came of the promise says it. */
    private Stream<Paragraph> change() {
        return page.change().stream()
                .flatMap(change -> change.families().stream().limit(1).flatMap(family -> change(change, family)));
    }

    private Stream<Paragraph> change(ChangeText change, ChangeText.Family family) {
        return Stream.concat(
                family.headlines().stream().map(said -> new Paragraph(weight(said), said)),
                Weight.MUST.each(family.after().stream()
                        .limit(change.compared() ? 1 : 0)
                        .filter(why -> page.lookBacks().stream().noneMatch(look -> look.says(why)))));
    }

    /** Of areas where nothing is established there is less to say. */
    private Weight weight(String said) {
        String unsure = Phrases.of("change", voice.language()).say("unsure.why");
        return said.endsWith(unsure) ? Weight.MAY : Weight.MUST;
    }

    /** The latest: what was promised, and what came of it. */
    private Stream<Paragraph> promises() {
        var latest = page.lookBacks().stream().reduce((earlier, later) -> later);
        return latest.isPresent()
                ? latest.stream().flatMap(this::lookBack)
                : page.promises().stream()
                        .skip(Math.max(0, page.promises().size() - 1))
                        .flatMap(this::promise);
    }

    /** What the evidence speaks for stands last. */
    private Stream<Paragraph> lookBack(LookBack look) {
        var said = look.inShort();
        int told = said.size() - 1;
        return Stream.of(
                        Weight.SHOULD.each(Stream.of(voice.say("short.promise", "text", look.text()))),
                        Weight.MUST.each(said.stream().limit(told)),
                        Weight.SHOULD.each(said.stream().skip(told)))
                .flatMap(paragraphs -> paragraphs);
    }

    private Stream<Paragraph> promise(PromiseText promise) {
        return Weight.SHOULD.each(Stream.concat(
                Stream.of(voice.say("short.promise", "text", promise.text())),
                promise.followUps().stream()
                        .map(PromiseText.FollowUp::sentences)
                        .map(sentences -> String.join(" ", sentences))));
    }

    private Stream<Paragraph> limits() {
        return Weight.IF_ROOM.each(Stream.of(
                voice.say("short.limits", "limit", page.limits().cannotSay().get(0))));
    }

    /** A dash between two words is none. */
    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
