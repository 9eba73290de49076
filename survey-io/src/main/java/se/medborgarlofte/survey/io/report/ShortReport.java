package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.words.Language;

/** Writes a report as at most 200 words for residents: whole paragraphs of it, the most important first. */
public final class ShortReport {

    /** What a resident reads standing up. */
    static final int MOST_WORDS = 200;

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

    /** What finds no room whole is left out, and what comes after it may still find room. */
    private List<String> fitting() {
        var chosen = new ArrayList<String>();
        int room = MOST_WORDS - words(page.heading().title()) - words(when());
        for (String paragraph : paragraphs().toList()) {
            if (words(paragraph) <= room) {
                chosen.add(paragraph);
                room -= words(paragraph);
            }
        }
        return chosen;
    }

    private Stream<String> paragraphs() {
        return Stream.of(page.notice().stream(), results(), change(), promises(), limits())
                .flatMap(paragraphs -> paragraphs)
                .filter(paragraph -> !paragraph.isBlank());
    }

    /** Whom the figures are about is said first, unless the headline says it. */
    private Stream<String> results() {
        String headline = page.headlines().stream()
                .limit(1)
                .flatMap(first -> first.sentences().stream())
                .collect(joining(" "));
        var about = page.summary().stream().limit(1).filter(sentence -> !headline.contains(sentence));
        return Stream.concat(about, Stream.of(headline));
    }

    /** With what must be read beside a change, where one is told. */
    private Stream<String> change() {
        return page.change().stream()
                .flatMap(change -> change.families().stream()
                        .limit(1)
                        .flatMap(family -> Stream.concat(
                                Stream.of(String.join(" ", family.headlines())),
                                family.after().stream().limit(change.compared() ? 1 : 0))));
    }

    /** The latest: what was promised, and what came of it. */
    private Stream<String> promises() {
        return page.promises().stream()
                .skip(Math.max(0, page.promises().size() - 1))
                .flatMap(promise -> Stream.concat(
                        Stream.of(voice.say("short.promise", "text", promise.text())),
                        promise.followUps().stream()
                                .map(PromiseText.FollowUp::sentences)
                                .map(sentences -> String.join(" ", sentences))));
    }

    private Stream<String> limits() {
        return Stream.of(
                voice.say("short.limits", "limit", page.limits().cannotSay().get(0)));
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
